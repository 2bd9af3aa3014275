<?php
[$host, $port] = explode(':', explode(',', getenv('KAFKA_BROKERS'))[0]);
if (!@fsockopen($host, (int) $port, $code, $reason, 3)) http_response_code(503);
echo "a stand-in for the Redpanda Console\n";
