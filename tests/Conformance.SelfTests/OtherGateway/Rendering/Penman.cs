using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Conformance.SelfTests.OtherGateway.Faults;

namespace Conformance.SelfTests.OtherGateway.Rendering;

/// <summary>Writes a draft down in its format, with the faults of writing.</summary>
internal sealed class Penman(FaultSet faults, Rendition rendition)
{
    private static readonly JsonSerializerOptions Escaping = new();
    private static readonly JsonSerializerOptions Raw = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
    private int answers;

    public string Write(Draft draft)
    {
        var text = draft.Form == Form.Json ? Json(draft) : Xml(draft);
        return faults switch
        {
            _ when faults.Has("body-cut") => text[..^2],
            _ when faults.Has("body-trailing-text") => text + "<!-- --><br>",
            _ when faults.Has("body-bom") => '\uFEFF' + text,
            _ => text,
        };
    }

    private string Json(Draft draft)
    {
        JsonNode content = draft.Content;
        if (faults.Has("json-code-number") && draft.IsError)
        {
            content["Code"] = draft.Status;
        }

        if (faults.Has("json-error-nested") && draft.IsError)
        {
            content = new JsonObject { ["Error"] = content };
        }

        var text = content.ToJsonString(faults.Has("body-pretty") ? Indented : rendition == Rendition.Literal ? Raw : Escaping);
        if (faults.Has("json-code-twice") && draft.IsError)
        {
            text = "{\"Code\":\"Failure\"," + text[1..];
        }

        return faults.Has(draft.IsError ? "json-error-array" : "json-success-array") ? $"[{text}]" : text;
    }

    private string Xml(Draft draft)
    {
        var text = XmlText.Write(draft.Root, draft.Content);
        if (faults.Has("xml-code-twice") && draft.IsError)
        {
            text = text.Replace($"</{draft.Root}>", $"<Code>Failure</Code></{draft.Root}>", StringComparison.Ordinal);
        }

        if (faults.Has("body-pretty"))
        {
            text = XElement.Parse(text).ToString();
        }

        return Declaration() + (faults.Has("xml-dtd") ? $"<!DOCTYPE {draft.Root}>" : "") + text;
    }

    // Absent in every second answer, else in single quotes: both are well-formed.
    private string Declaration() => rendition == Rendition.Literal ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        : Interlocked.Increment(ref answers) % 2 == 0 ? ""
        : "<?xml version='1.0' encoding='UTF-8'?>";
}
