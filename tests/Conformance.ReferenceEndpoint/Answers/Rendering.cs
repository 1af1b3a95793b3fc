using Conformance.Model.Specification;

namespace Conformance.ReferenceEndpoint.Answers;

/// <summary>Renders an answer to compact UTF-8 bytes in its format.</summary>
internal static class Rendering
{
    public static byte[] Render(Answer answer) => answer.Format switch
    {
        AnswerFormat.Xml => XmlRendering.Render(answer),
        AnswerFormat.Json => JsonRendering.Render(answer),
        _ => throw new InvalidOperationException($"no rendering for {answer.Format}"),
    };
}
