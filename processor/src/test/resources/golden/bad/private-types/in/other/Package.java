package other;

record Package(String id) {}
