using System.Text.Json;
using Conformance.Probe.Settings.Layers;
using Conformance.Probe.Settings.Mistakes;

namespace Conformance.Probe.Settings.Sources;

/// <summary>Reads a JSON file (comments and trailing commas allowed) into entries that know their type and line.</summary>
internal static class JsonLayer
{
    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <param name="path">Where the file is.</param>
    /// <param name="shown">How messages name it.</param>
    /// <param name="kind">Who speaks in it.</param>
    /// <param name="mistakes">Gets what keeps the file from being read.</param>
    /// <returns>Null when the file cannot be read as an object.</returns>
    public static Layer? Read(string path, string shown, LayerKind kind, MistakeList mistakes) =>
        Entries(path, shown, JsonTokenType.StartObject, mistakes) is { } entries ? new Layer { Kind = kind, Entries = entries } : null;

    /// <param name="path">Where the file is.</param>
    /// <param name="shown">How messages name it.</param>
    /// <param name="root">The start of an object or of a list, whose items then have their index as key.</param>
    /// <param name="mistakes">Gets what keeps the file from being read.</param>
    /// <returns>Null when the file cannot be read as that.</returns>
    public static IReadOnlyList<Entry>? Entries(string path, string shown, JsonTokenType root, MistakeList mistakes)
    {
        try
        {
            var json = File.ReadAllBytes(path).AsSpan();
            var walk = new JsonWalk(shown, Path.GetDirectoryName(Path.GetFullPath(path)));
            return walk.Read(json.StartsWith("\uFEFF"u8) ? json[3..] : json, Lenient, root);
        }
        catch (JsonException wrong)
        {
            // The reader's own message may repeat a piece of the text, and with it of a secret.
            mistakes.Add(shown, $"{shown}:{wrong.LineNumber + 1}", $"expected a JSON {(root == JsonTokenType.StartObject ? "object" : "list")}, "
                + $"but it breaks off at column {wrong.BytePositionInLine + 1}; look for a comma, bracket or quote missing or too many");
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            mistakes.Add(shown, shown, $"the file cannot be read: {wrong.Message}");
        }

        return null;
    }
}
