using Conformance.SelfTests.OtherGateway.Entrance;
using Conformance.SelfTests.OtherGateway.Faults;

namespace Conformance.SelfTests.OtherGateway.Rendering;

/// <summary>Which format a call asked for: its Format parameter in any case, XML without one.</summary>
internal sealed class FormChoice(FaultSet faults)
{
    public Form Of(Call call) => faults switch
    {
        _ when faults.Has("format-xml-for-json") => Form.Xml,
        _ when faults.Has("format-ignored-on-post") && call.Method == "POST" => Form.Xml,
        _ when faults.Has("format-json-default") && call["Format"] is null => Form.Json,
        _ when faults.Has("format-by-accept") && call.Accept.Contains("json", StringComparison.OrdinalIgnoreCase) => Form.Json,
        _ when faults.Has("format-by-accept") && call.Accept.Contains("xml", StringComparison.OrdinalIgnoreCase) => Form.Xml,
        _ => "JSON".Equals(call["Format"], Comparison) ? Form.Json : Form.Xml,
    };

    private StringComparison Comparison =>
        faults.Has("format-case-sensitive") ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
}
