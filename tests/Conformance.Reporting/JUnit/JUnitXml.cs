using System.Globalization;
using System.Xml;
using Conformance.Reporting.Texts;

namespace Conformance.Reporting.JUnit;

/// <summary>Writes the elements of <c>junit.xml</c>; every text goes through it, so that none holds what XML 1.0 forbids.</summary>
internal sealed class JUnitXml(XmlWriter xml)
{
    public static string Seconds(decimal seconds) => seconds.ToString("0.000000", CultureInfo.InvariantCulture);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public void Start(string element, params IReadOnlyList<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(element);
        foreach (var (name, value) in attributes)
        {
            // A line break in an attribute reads back as a blank in most viewers; here it is one.
            xml.WriteAttributeString(name, VisibleText.Of(value).Replace('\n', ' '));
        }
    }

    public void Counts(int tests, int failures, int errors)
    {
        xml.WriteAttributeString("tests", Number(tests));
        xml.WriteAttributeString("failures", Number(failures));
        xml.WriteAttributeString("errors", Number(errors));
    }

    public void Suite(JUnitSuite suite, IEnumerable<(string Name, string Value)> properties)
    {
        var started = suite.StartedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
        Start("testsuite", ("name", suite.Name), ("timestamp", started), ("time", Seconds(suite.Seconds)));
        Counts(suite.Cases.Count, suite.Failures, suite.Errors);
        xml.WriteAttributeString("skipped", Number(suite.Skipped));
        Start("properties");
        foreach (var (name, value) in properties)
        {
            Leaf("property", null, ("name", name), ("value", value));
        }

        xml.WriteEndElement();
        foreach (var one in suite.Cases)
        {
            Case(one);
        }

        xml.WriteEndElement();
    }

    private void Case(JUnitCase one)
    {
        Start("testcase", ("classname", one.ClassName), ("name", one.Name), ("time", Seconds(one.Seconds)));
        switch (one.Outcome)
        {
            case JUnitPassed { Output: null }:
                break;
            case JUnitPassed { Output: { } output }:
                Leaf("system-out", output);
                break;
            case JUnitFailed failed:
                Leaf("failure", failed.Body, ("message", failed.Message), ("type", failed.Type));
                break;
            case JUnitSkipped skipped:
                Leaf("skipped", null, ("message", skipped.Message));
                break;
            case JUnitError error:
                Leaf("error", error.Message, ("message", error.Message), ("type", error.Type));
                break;
            default:
                throw new InvalidOperationException($"junit.xml has no form for {one.Outcome}");
        }

        xml.WriteEndElement();
    }

    private void Leaf(string element, string? text, params IReadOnlyList<(string Name, string Value)> attributes)
    {
        Start(element, attributes);
        if (text is not null)
        {
            xml.WriteString(VisibleText.Of(text));
        }

        xml.WriteEndElement();
    }
}
