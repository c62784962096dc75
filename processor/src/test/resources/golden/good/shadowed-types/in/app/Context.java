package app;

public class Context {}
