<?php
header('content-type: text/plain; version=0.0.4');
echo "# TYPE redpanda_stand_in gauge\nredpanda_stand_in 1\n";
