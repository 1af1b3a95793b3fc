using System.Text.Json;

namespace Conformance.SelfTests.ReferenceEndpoint.Calling;

/// <summary>The scenarios of <c>config/embedded.json</c>, turned into requests.</summary>
internal static class EmbeddedScenarios
{
    private static readonly JsonDocument Config = JsonDocument.Parse(
        File.ReadAllBytes(RepositoryFiles.Locate("config", "embedded.json")),
        new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });

    public static IEnumerable<string> Ids => Config.RootElement.GetProperty("Scenarios").EnumerateObject().Select(s => s.Name);

    public static JsonElement Of(string requirement) => Config.RootElement.GetProperty("Scenarios").GetProperty(requirement);

    public static Ask Ask(string requirement, string parameters = "Parameters")
    {
        var scenario = Of(requirement);
        var ask = new Ask { Account = Text(scenario, "Account") ?? "Main" }.With(("RegionId", "cn-hangzhou"));
        if (Text(scenario, "Action") is { } action)
            ask = ask.With(("Action", action));
        return scenario.TryGetProperty(parameters, out var given)
            ? ask.With([.. given.EnumerateObject().Select(p => (p.Name, p.Value.GetString()))])
            : ask;
    }

    private static string? Text(JsonElement scenario, string member) =>
        scenario.TryGetProperty(member, out var found) ? found.GetString() : null;
}
