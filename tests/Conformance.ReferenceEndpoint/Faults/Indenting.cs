using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Conformance.Model.Specification;

namespace Conformance.ReferenceEndpoint.Faults;

/// <summary>Lays a rendered answer out for a reader's eyes, as real answers are not (rules, clause 3).</summary>
internal static class Indenting
{
    public static byte[] Indent(byte[] body, AnswerFormat format) => Encoding.UTF8.GetBytes(format switch
    {
        AnswerFormat.Xml => "<?xml version='1.0' encoding='UTF-8'?>\n" + XDocument.Parse(Encoding.UTF8.GetString(body)),
        AnswerFormat.Json => JsonNode.Parse(body)!.ToJsonString(new() { WriteIndented = true }),
        _ => throw new InvalidOperationException($"no layout for {format}"),
    });
}
