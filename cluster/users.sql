-- HAProxy asks nodes how they are, and may do nothing else.
CREATE USER IF NOT EXISTS haproxy@'%';
