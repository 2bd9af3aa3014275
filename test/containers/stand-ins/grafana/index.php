<?php
$files = array_merge(glob('/etc/grafana/provisioning/*/*.yml'), glob('/var/lib/grafana-dashboards/*.json'));
$unread = array_filter($files, fn (string $file) => file_get_contents($file) === false);
if (count($files) < 3 || count($unread) > 0 || !is_writable('/var/lib/grafana')) http_response_code(503);
echo "a stand-in for Grafana\n";
