using System.Text.Json;

namespace Conformance.SelfTests.Shell;

/// <summary>The key ids of a configuration file.</summary>
internal static class SuiteKeys
{
    public static IReadOnlyList<string> Of(string configuration)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(configuration), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        return [.. file.RootElement.GetProperty("Accounts").EnumerateObject().Select(a => a.Value.GetProperty("AccessKeyId").GetString()!)];
    }
}
