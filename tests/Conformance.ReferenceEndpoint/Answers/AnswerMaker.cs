using Conformance.Model.Specification;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Answers;

/// <summary>Puts an outcome into the one unified shape (rules, clauses 1 to 5).</summary>
internal sealed class AnswerMaker(Edition edition)
{
    public Answer Make(Call call, Outcome outcome) => outcome switch
    {
        Served(var data) => Make(call, AnswerClass.Success, 200, $"{call.Action!.Name}Response", data),
        RowRefusal(var id, var named) refusal when edition[id].Row is { } row =>
            Error(call, AnswerClasses.Of(row), Own(row, named)) with { Row = id, StringToSign = refusal.StringToSign },
        OwnRefusal own => Error(call, AnswerClass.Business, own),
        _ => throw new InvalidOperationException($"no answer for {outcome.GetType().Name}"),
    };

    private static OwnRefusal Own(ErrorRow row, string named) => new(row.Code, row.Status, Fill(row.Description, named));

    /// <summary>Rows 23 and 27 are printed with nothing between their quotes, where the parameter's name belongs.</summary>
    private static string Fill(string description, string named) =>
        description.Replace("””", $"”{named}”", StringComparison.Ordinal);

    private static Answer Error(Call call, AnswerClass sort, OwnRefusal error) => Make(call, sort, error.Status, "Error",
        [new("HostId", call.Request.HostId), new("Code", error.Code), new("Message", error.Message)]);

    private static Answer Make(Call call, AnswerClass sort, int status, string root, IReadOnlyList<Member> members) => new()
    {
        Row = null,
        Class = sort,
        Status = status,
        Format = call.Format,
        ContentType = Answer.ContentTypeOf(call.Format),
        HeaderRequestId = call.RequestId,
        Root = root,
        Members = [new("RequestId", call.RequestId), .. members],
    };
}
