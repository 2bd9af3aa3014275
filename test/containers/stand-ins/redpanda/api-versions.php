<?php
// Asks the broker on the loopback for its API versions (version 0, correlation id 7); exits 0 when it answers.
$broker = @stream_socket_client('tcp://127.0.0.1:9092', $code, $reason, 3);
if ($broker === false) exit(1);
stream_set_timeout($broker, 3);
$request = pack('nnNn', 18, 0, 7, 4) . 'rpk.';
fwrite($broker, pack('N', strlen($request)) . $request);
$answer = fread($broker, 10);
exit(strlen($answer) === 10 && unpack('N', substr($answer, 4, 4))[1] === 7 && substr($answer, 8, 2) === "\0\0" ? 0 : 1);
