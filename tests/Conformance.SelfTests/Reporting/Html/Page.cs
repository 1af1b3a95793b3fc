using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Reporting.Files;
using Conformance.Reporting.Html;

namespace Conformance.SelfTests.ReportingTests;

/// <summary><c>report.html</c> of a record, as a browser reads it.</summary>
internal sealed record Page(string Text, IHtmlDocument Document)
{
    public static Page Of(RunRecord record)
    {
        var text = Encoding.UTF8.GetString(Bytes(record));
        return new Page(text, new HtmlParser().ParseDocument(text));
    }

    public static byte[] Bytes(RunRecord record) => Bytes(record, TestHome.Edition);

    public static byte[] Bytes(RunRecord record, Edition edition)
    {
        using var stream = new MemoryStream();
        HtmlReport.Files(ReportInput.Of(record, edition)).Single().Write(stream);
        return stream.ToArray();
    }

    /// <summary>What a reader of one language is shown of an element.</summary>
    /// <param name="element">Left as it is.</param>
    /// <param name="language"><c>zh</c> or <c>en</c>.</param>
    public static string Shown(IElement element, string language)
    {
        var copy = (IElement)element.Clone();
        foreach (var other in copy.QuerySelectorAll(language == "zh" ? "[lang=en]" : "[lang=zh]"))
        {
            other.Remove();
        }

        var texts = copy.GetDescendants().OfType<IText>().Select(t => t.Data);
        return string.Join(' ', string.Join(' ', texts).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    public string Shown(string selector, string language) => string.Join(" | ", Document.QuerySelectorAll(selector).Select(e => Shown(e, language)));

    /// <summary>The part of the page a link to this case or requirement leads to.</summary>
    public IElement At(string id) => Document.GetElementById(id) ?? throw new InvalidOperationException($"the page has no '{id}'");

    /// <summary>The script shown at a case.</summary>
    /// <param name="caseId">Whose.</param>
    /// <param name="name"><c>curl</c> or <c>C#</c>.</param>
    public string Script(string caseId, string name) =>
        At(caseId).QuerySelectorAll("details.rep").Single(d => d.QuerySelector("summary")!.TextContent == name).QuerySelector("pre")!.TextContent;
}
