namespace Conformance.Probe.Settings.Starting;

/// <summary>The section <c>Endpoint</c>.</summary>
internal static class StartingEndpoint
{
    public static IEnumerable<string> Lines(string endpoint, Numbering numbers)
    {
        var parameter = JsonText.Object(("<parameter>", JsonText.Place("value")));
        return
        [
            "  \"Endpoint\": {",
            $"    \"BaseUrl\": {JsonText.Of(endpoint)},",
            $"    // {numbers.Next()} 必填：接入点后面 API 的版本 / required: version of the API behind the endpoint",
            $"    \"Version\": {JsonText.Place("YYYY-MM-DD")},",
            $"    // {numbers.Next()} 必填：一个无副作用且会成功的只读接口，所有用例都以它为基线 / required: a harmless read that succeeds, the baseline of every case",
            $"    \"Action\": {JsonText.Place("Action")},",
            $"    // {numbers.Next()} 建议：该接口的一个可选参数，最好取数值，否则有几项要求测不到 / recommended: an optional parameter of that action,",
            "    //     best one with a number as value; some requirements cannot be exercised without it",
            $"    // \"Parameters\": {parameter},",
            "    // 以下按需启用 / what follows only where it is needed:",
            "    // 每个接口都要带的参数 / parameters that every action needs",
            $"    // \"CommonParameters\": {parameter},",
            "    // 错误中的 HostId 不是 BaseUrl 的主机名时；preflight 会显示看到的值 / where errors carry another HostId than the host above; preflight shows it",
            $"    // \"HostId\": {JsonText.Place("HostId")},",
            "    // 基线接口中可取任意文本的参数 / a parameter of the baseline that takes any text",
            $"    // \"TextParameter\": {JsonText.Place("parameter")},",
            "    // 绕过 DNS 直接连接 / dial this instead of what DNS says",
            $"    // \"ConnectTo\": {JsonText.Place("host:port")},",
            "    // 私有 CA 的证书文件（PEM）/ certificate of a private CA (PEM)",
            $"    // \"CaCertificateFile\": {JsonText.Place("ca.pem")},",
            "  },",
        ];
    }
}
