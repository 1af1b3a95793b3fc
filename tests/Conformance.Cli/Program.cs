using Conformance.Cli.Verbs;

return await CommandLine.RunAsync(args);
