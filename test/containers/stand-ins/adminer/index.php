<?php
$server = getenv('ADMINER_DEFAULT_SERVER') ?: 'db';
$socket = @fsockopen($server, 5432, $code, $reason, 3);
echo $socket ? "a stand-in for Adminer; $server answers\n" : "a stand-in for Adminer; $server does not answer: $reason\n";
