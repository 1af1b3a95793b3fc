using System.Globalization;
using Conformance.Model.Specification;
using Conformance.ReferenceEndpoint.Answers;

namespace Conformance.ReferenceEndpoint.Variations;

/// <summary>Other members, in another order, or with the same meaning in another spelling.</summary>
internal static class ShapeVariations
{
    public static IReadOnlyList<Variation> All { get; } =
    [
        OfErrors("member order", "code-first", "错误成员从 Code 开始", "Errors begin with their Code and end with the HostId.", answer =>
            answer with { Members = [.. answer.Members.OrderBy(m => m.Name, StringComparer.Ordinal)] }),
        Variation.Of("member order", "request-id-last", "成员顺序相反，RequestId 在最后", "Members stand in reverse order, the RequestId last.") with
        {
            OnAnswer = (_, answer) => answer with { Members = [.. answer.Members.Reverse()] },
        },
        OfErrors("Recommend", "recommend", "错误带有 Recommend 成员", "Errors have a member Recommend.", Recommended),
        OfErrors("Recommend", "recommend-cdata", "错误带有 Recommend 成员，XML 中为 CDATA", "Errors have a member Recommend, as CDATA in XML.", Recommended) with
        {
            OnWire = XmlVariations.Spelt("Recommend", XmlVariations.AsCharacterData),
        },
        OfErrors("AccessDeniedDetail", "access-denied-detail", "错误带有嵌套的 AccessDeniedDetail", "Errors have a nested member AccessDeniedDetail.", answer =>
            answer.And(new("AccessDeniedDetail", new Fields(new("AuthPrincipalType", "SubUser"), new("NoPermissionType", "ImplicitDeny"))))),
        OfErrors("Description", "description", "错误带有 Description 成员", "Errors have a flat member Description.", answer =>
            answer.And(new("Description", "See the interface's own page."))),
        OfErrors("HttpStatus", "http-status", "错误带有数字成员 HttpStatus", "Errors have their status in a member too.", answer => answer.And(new("HttpStatus", answer.Status))),
        Variation.Of("letters of RequestId", "request-id-lower-case", "RequestId 为小写", "RequestIds are in lower case.") with
        {
            OnAnswer = (_, answer) => answer.Change("RequestId", id => id.ToLowerInvariant()),
        },
        OfErrors("letters of HostId", "host-id-upper-case", "HostId 为大写", "The HostId is in upper case.", answer => answer.Change("HostId", id => id.ToUpperInvariant())),
        OfErrors("letters of HostId", "host-id-lower-case", "HostId 为小写", "The HostId is in lower case.", answer => answer.Change("HostId", id => id.ToLowerInvariant())),
        OfSuccesses("status of successes", "created", "成功时状态码为 201", "Successes have the status 201.", answer => answer with { Status = 201 }),
        OfSuccesses("status of successes", "accepted", "成功时状态码为 202", "Successes have the status 202.", answer => answer with { Status = 202 }),
        OfSuccesses("members of successes", "further-data", "成功时带有更多成员", "Successes have further members.", answer =>
            answer.And(new("Locale", "zh-CN")).And(new("ServedIn", 7))),
        OfSuccesses("numbers", "numbers-as-text", "JSON 中的数字为字符串", "Numbers are JSON strings.", answer =>
            answer.Format == AnswerFormat.Json ? answer with { Members = [.. answer.Members.Select(Text)] } : answer),
    ];

    private static Variation OfErrors(string question, string name, string zh, string en, Func<Answer, Answer> change) =>
        Variation.Of(question, name, zh, en) with { OnAnswer = (_, answer) => answer.Class == AnswerClass.Success ? answer : change(answer) };

    private static Variation OfSuccesses(string question, string name, string zh, string en, Func<Answer, Answer> change) =>
        Variation.Of(question, name, zh, en) with { OnAnswer = (_, answer) => answer.Class == AnswerClass.Success ? change(answer) : answer };

    private static Answer Recommended(Answer answer) => answer.And(new("Recommend", "https://errors.example.com/search?Keyword=this&source=Gateway"));

    private static Member Text(Member member) => member with { Data = Text(member.Data) };

    private static Data Text(Data data) => data switch
    {
        Number(var number) => new Text(number.ToString(CultureInfo.InvariantCulture)),
        Fields(var members) => new Fields([.. members.Select(Text)]),
        Listing(var itemName, var items) => new Listing(itemName, [.. items.Select(Text)]),
        var text => text,
    };
}
