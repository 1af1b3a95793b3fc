using System.CommandLine;
using System.CommandLine.Help;
using Conformance.Cli.Screen;
using Conformance.Model.Specification;
using Conformance.Probe.Settings;
using Conformance.Suite.Runs;

namespace Conformance.Cli.Verbs;

/// <summary>All verbs and their options (contract §1), and the exit codes of what goes wrong before a verb can say more.</summary>
internal static class CommandLine
{
    // From a signal to the end: what is under way stops at once, footer and reports take their time. By default the library gives up after two seconds.
    private static readonly TimeSpan LongestEnding = TimeSpan.FromMinutes(1);

    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Root().Parse(args, new ParserConfiguration { EnablePosixBundling = false });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                Terminal.Error(Discreet.Of(error.Message, args));
            }

            Terminal.Error(parsed.CommandResult.Parent is null ? "See ./run.sh --help" : $"See ./run.sh {parsed.CommandResult.Command.Name} --help");
            return 2;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = LongestEnding });
        }
        catch (Exception wrong) when (wrong is SettingsException or UsageException or SpecificationException)
        {
            Mistakes.Show(wrong);
            return 2;
        }
        catch (IOException refused)
        {
            Terminal.Error($"error (exit 5): {refused.Message}");
            return 5;
        }
        catch (Exception broken)
        {
            Terminal.Error($"error (exit 5): {broken}");
            return 5;
        }
    }

    // Not a RootCommand, which would take the name of the program and not of the script people start.
    private static Command Root()
    {
        var options = new RunArguments();
        var root = new Command("./run.sh", "Conformance suite for gateways that follow the Aliyun RPC API rules. Without a verb: run the suite.");
        options.AddTo(root);
        root.Options.Add(new HelpOption { Recursive = true });
        root.SetAction((parsed, ct) => RunVerb.RunAsync(options.Read(parsed), options.Again(parsed), ct));
        root.Subcommands.Add(RunVerb.Command());
        root.Subcommands.Add(ListVerb.Command());
        root.Subcommands.Add(With(new Command("plan", "Show what a run would send, without sending."), PlanVerb.RunAsync));
        root.Subcommands.Add(InitVerb.Command());
        root.Subcommands.Add(PreflightVerb.Command());
        root.Subcommands.Add(ExplainVerb.Command());
        root.Subcommands.Add(ServeVerb.Command());
        root.Subcommands.Add(ReportVerb.Command());
        root.Subcommands.Add(CompareVerb.Command());
        root.Subcommands.Add(MergeVerb.Command());
        root.Subcommands.Add(AllureVerb.Command());
        root.Subcommands.Add(WaiveVerb.Command());
        root.Subcommands.Add(CertifyVerb.Command());
        root.Subcommands.Add(KeygenVerb.Command());
        root.Subcommands.Add(VerifyVerb.Command());
        root.Subcommands.Add(RejudgeVerb.Command());
        root.Subcommands.Add(new Command("bench", "Measure the suite against a bare client and newman (run.sh does it)."));
        root.Subcommands.Add(FleetVerb.Command());
        root.Subcommands.Add(new Command("check", "All that CI checks (run.sh does it, before this program is built)."));
        return root;
    }

    /// <summary>A verb that takes the options of a run.</summary>
    public static Command With(Command command, Func<RunOptions, CancellationToken, Task<int>> verb)
    {
        var options = new RunArguments();
        options.AddTo(command);
        command.SetAction((parsed, ct) => verb(options.Read(parsed), ct));
        return command;
    }
}
