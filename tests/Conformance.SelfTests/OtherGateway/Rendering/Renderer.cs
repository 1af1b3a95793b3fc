using System.Text;
using Conformance.SelfTests.OtherGateway.Entrance;
using Conformance.SelfTests.OtherGateway.Faults;
using Conformance.SelfTests.OtherGateway.Rules;
using Conformance.SelfTests.OtherGateway.World;

namespace Conformance.SelfTests.OtherGateway.Rendering;

/// <summary>From a reply to the bytes and headers that go out.</summary>
internal sealed class Renderer(FaultSet faults, Rendition rendition, AccountBook accounts, ShopClock clock)
{
    private const string ProxyPage =
        "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1><hr>proxy/1.25</body></html>";

    private readonly Drafter drafter = new(rendition, new RequestIds(faults, rendition, clock), new FormChoice(faults));
    private readonly ContentFaults spoiler = new(faults, accounts);
    private readonly Penman penman = new(faults, rendition);

    public Rendered Render(Call call, Reply reply)
    {
        var draft = spoiler.Spoil(call, drafter.Of(call, reply));
        return draft switch
        {
            { RowId: { Length: > 0 } row } when faults.Hits("html", row) => Page(502, "text/html", ProxyPage),
            _ when call.IsBare && faults.Has("bare-request-endless-answer") => Page(404, "text/xml", new string(' ', 2 * 1024 * 1024)),
            _ when call.IsBare && faults.Has("bare-request-empty-answer") => Page(404, null, ""),
            _ => new Rendered
            {
                Status = draft.Status,
                ContentType = ContentType(draft.Form),
                RequestIdHeader = Header(draft),
                Body = Body(draft),
            },
        };
    }

    private static Rendered Page(int status, string? type, string text) =>
        new() { Status = status, ContentType = type, RequestIdHeader = null, Body = Encoding.UTF8.GetBytes(text) };

    private string? Header(Draft draft) => faults.Has("request-id-unlike-header") ? "F0000000-0000-4000-8000-000000000000"
        : rendition == Rendition.Literal ? draft.Content["RequestId"]?.ToString()
        : null;

    private byte[] Body(Draft draft)
    {
        var bytes = Encoding.UTF8.GetBytes(penman.Write(draft));
        if (faults.Has("body-not-utf8") && draft.IsError)
        {
            // The last space stands within the message; a lone byte E9 is "é" in Latin-1 and nothing in UTF-8.
            bytes[Array.LastIndexOf(bytes, (byte)' ')] = 0xE9;
        }

        return bytes;
    }

    private string? ContentType(Form form)
    {
        var named = faults.Has("type-of-other-format") ? Other(form) : form;
        return faults switch
        {
            _ when faults.Has("type-absent") => null,
            _ when faults.Has("type-html") => "text/html; charset=utf-8",
            _ when rendition == Rendition.Literal => named == Form.Json ? "application/json;charset=utf-8" : "text/xml;charset=utf-8",
            _ => named == Form.Json ? "application/json; charset=UTF-8" : "application/xml",
        };
    }

    private static Form Other(Form form) => form == Form.Json ? Form.Xml : Form.Json;
}
