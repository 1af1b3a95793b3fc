using Conformance.SelfTests.Shell;

namespace Conformance.SelfTests.Nightly;

/// <summary>In place of the checkout's script, which would build while other tests run: the same program.</summary>
internal static class StandIn
{
    /// <summary>Puts a <c>run.sh</c> into the folder.</summary>
    public static void Write(TempFolder folder)
    {
        var program = SuiteProcess.Command(new Dictionary<string, string?>(), []).Arguments;
        var script = folder.File("run.sh", $"#!/bin/sh\nexec dotnet {program} \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
