package base;

record Hidden(long id, String title) {}
