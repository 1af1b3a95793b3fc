using System.Security;
using System.Text.Encodings.Web;
using System.Text.Json;
using Conformance.Model.Evidence;
using Conformance.Model.Specification;

namespace Conformance.SelfTests.Samples;

/// <summary>Right answers: the table's rows to the letter, and a success.</summary>
internal static class SampleAnswer
{
    public const string SuccessXml = $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><DescribeSongsResponse><RequestId>{SampleExchange.RequestId}</RequestId>"
        + "<TotalCount>2</TotalCount><Songs><Song>a</Song><Song>b</Song></Songs></DescribeSongsResponse>";

    public const string SuccessJson = "{\"RequestId\":\"" + SampleExchange.RequestId + "\",\"TotalCount\":2,\"Songs\":{\"Song\":[\"a\",\"b\"]}}";

    public static Exchange Row(ErrorRow row, AnswerFormat format) => Error(row, format, row.Description);

    public static Exchange Error(ErrorRow row, AnswerFormat format, string message) => format == AnswerFormat.Xml
        ? SampleExchange.Xml(row.Status, Xml(row.Code, message))
        : SampleExchange.Json(row.Status, Json(row.Code, message));

    public static Exchange Success(AnswerFormat format) =>
        format == AnswerFormat.Xml ? SampleExchange.Xml(200, SuccessXml) : SampleExchange.Json(200, SuccessJson);

    public static string Xml(string code, string message) =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><RequestId>{SampleExchange.RequestId}</RequestId><HostId>shop.example.com</HostId>"
        + $"<Code>{code}</Code><Message>{SecurityElement.Escape(message)}</Message></Error>";

    public static string Json(string code, string message) =>
        $$"""{"RequestId":"{{SampleExchange.RequestId}}","HostId":"shop.example.com","Code":"{{code}}","Message":"{{JsonEncodedText.Encode(message, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}}"}""";
}
