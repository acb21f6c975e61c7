-- Who gives the shorter wait, where the sources disagree and `source` gives the longer one.
alter table exam_wait add column low_source varchar(80) references source (id);
