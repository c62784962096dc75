package app;

public class PayloadWriter {}
