package app;

public record Answer(java.lang.String text) {}
