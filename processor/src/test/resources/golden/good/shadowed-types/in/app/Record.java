package app;

public class Record {}
