using System.Text.Json;
using CliWrap;
using CliWrap.Buffered;
using Conformance.SelfTests.Clients;

namespace Conformance.SelfTests.ReportingTests;

/// <summary>Readers that others wrote, of <c>tests/allure</c>: Allure 3 and har-validator.</summary>
internal static class OtherReaders
{
    private static readonly string Folder = Path.Combine(TestHome.Folder, "tests", "allure");

    /// <summary>What keeps them from being run here, and how to mend it; null for nothing.</summary>
    public static string? Missing() => NodeClients.MissingPackages(
        Folder, Environment.GetEnvironmentVariable("PATH") ?? "", "the readers others wrote cannot be run", "npm ci --prefix tests/allure");

    /// <summary>What they make of the reports in the folder of a run.</summary>
    public static async Task<Reading> ReadAsync(string run)
    {
        var finished = await Cli.Wrap("node").WithArguments([Path.Combine(Folder, "read.mjs"), run]).WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();
        return finished.ExitCode == 0
            ? JsonSerializer.Deserialize<Reading>(finished.StandardOutput, JsonSerializerOptions.Web)!
            : throw new InvalidOperationException($"tests/allure/read.mjs ended with {finished.ExitCode}: {finished.StandardError}");
    }

    /// <param name="Har">What is wrong with <c>evidence.har</c>.</param>
    /// <param name="Junit">Test cases of <c>junit.xml</c> by status.</param>
    /// <param name="Allure">Results of <c>allure-results/</c> by status.</param>
    /// <param name="Missed">Attachments that were not found.</param>
    public sealed record Reading(IReadOnlyList<string> Har, IReadOnlyDictionary<string, int> Junit, IReadOnlyDictionary<string, int> Allure, IReadOnlyList<string> Missed);
}
