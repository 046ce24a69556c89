Allocation.begin()
await CommandLineRun(arguments: Array(CommandLine.arguments.dropFirst())).start()
