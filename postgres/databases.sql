-- A database for each side: they share nothing but the queues.
create user gateway password 'gateway-demo';
create database gateway owner gateway;
create user cbp password 'cbp-demo';
create database cbp owner cbp;
