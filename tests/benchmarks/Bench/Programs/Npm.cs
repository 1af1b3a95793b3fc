using CliWrap;
using CliWrap.Buffered;

namespace Conformance.Benchmarks.Programs;

/// <summary>Puts newman in place.</summary>
internal static class Npm
{
    /// <returns>Why newman cannot be measured; null when it can.</returns>
    public static async Task<string?> PrepareAsync(Checkout checkout)
    {
        var folder = Path.Combine(checkout.Benchmarks, "newman");
        if (File.Exists(Path.Combine(folder, "node_modules", ".package-lock.json")))
        {
            return null;
        }

        try
        {
            var installed = await Cli.Wrap("npm").WithArguments(["ci", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund"])
                .WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();
            return installed.ExitCode == 0 ? null : $"npm ci --prefix tests/benchmarks/newman ended with {installed.ExitCode}: {installed.StandardError.Trim()}";
        }
        catch (Exception missing) when (missing is System.ComponentModel.Win32Exception or IOException)
        {
            return "there is no npm here; install Node 20 or later";
        }
    }
}
