-- What is owed by accounting class, as D495.00 T016:12.00 F499:31.67: duty, taxes, fees. What was owed before is told as duty.
alter table duty_account add column charges varchar(400) default 'D0.00' not null;
update duty_account set charges = 'D' || cast(owed as varchar(20));
alter table statement add column preliminary_charges varchar(400);
alter table statement add column final_charges varchar(400);
update statement set preliminary_charges = 'D' || cast(preliminary_total as varchar(20)) where preliminary_total is not null;
update statement set final_charges = 'D' || cast(final_total as varchar(20)) where final_total is not null;
alter table duty_account drop column owed;
alter table statement drop column preliminary_total;
alter table statement drop column final_total;
