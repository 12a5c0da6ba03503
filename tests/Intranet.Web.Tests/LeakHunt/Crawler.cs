using System.Net;
using System.Security.Cryptography;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Intranet.Web.Tests.LeakHunt;

/// <summary>
/// Somebody who opens everything that they are given a way to, and everything they could have been told the address of; and who notes
/// each word on the way that they may not know.
/// </summary>
/// <param name="secrets">All there are.</param>
/// <param name="typed">Those that are typed into search boxes, where they are forbidden.</param>
/// <param name="mostOfAKind">How many pages of one kind are opened that are about no case; null for all.</param>
internal sealed class Crawler(HttpClient http, string person, IReadOnlyList<Secret> secrets, IReadOnlyList<Secret> typed, int? mostOfAKind)
{
    // A calendar leads to the next month for ever, a register to the year before. The next page of what was found is always opened.
    private const int MostQueriesOfOnePage = 40;

    // Drawn anew for each answer: a form's tokens, and the time on the demonstration's clock.
    private const string s_everyTimeAnother = "input[name=__RequestVerificationToken], input[name=OperationId], .banner";

    private static readonly Uri s_home = new("http://localhost/");
    private static readonly string[] s_attributes = ["href", "src", "hx-get", "data-href", "data-src", "data-url"];
    private static readonly string[] s_aboutNoCase = ["/organisation/", "/meetings/", "/administration/ladders/", "/administration/deadlines/"];
    private static readonly string[] s_static = ["/css/", "/js/", "/lib/", "/favicon", "/account/sign-out", "/language"];

    private readonly Queue<string> _toVisit = new();
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _queries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _kinds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Find> _finds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _forms = new(StringComparer.Ordinal);
    private readonly List<Secret> _forbidden = [.. typed.Where(s => !s.MayKnow.Contains(person))];

    public IEnumerable<Find> Finds => _finds.Values;

    /// <summary>Words that they may know, and came upon.</summary>
    public HashSet<Secret> Learned { get; } = [];

    /// <summary>Addresses that were answered with a page or a document of theirs.</summary>
    public HashSet<string> Reached { get; } = new(StringComparer.Ordinal);

    /// <summary>Pages of which not every query was followed.</summary>
    public HashSet<string> Endless { get; } = new(StringComparer.Ordinal);

    public int Asked { get; private set; }

    public int Documents { get; private set; }

    public int Searches { get; private set; }

    public async Task RunAsync(IEnumerable<string> addresses)
    {
        Note("/");
        foreach (var address in addresses) Note(address);
        while (_toVisit.TryDequeue(out var path)) await VisitAsync(path);
    }

    /// <summary>Looks for forbidden words in a text that came to the person.</summary>
    public void Read(string place, string text, Func<Secret, bool>? looksFor = null)
    {
        if (!_read.Add(Convert.ToHexString(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text))))) return;
        var seen = Seen.Source(text);
        foreach (var secret in secrets.Where(s => s.IsIn(seen) && looksFor?.Invoke(s) != false))
            if (secret.MayKnow.Contains(person)) Learned.Add(secret);
            else _finds.TryAdd($"{secret.Word} {place}", new Find(person, place, secret));
    }

    private async Task VisitAsync(string path)
    {
        var (status, content, isPage) = await GetAsync(path);
        if (status == HttpStatusCode.OK) Reached.Add(path);
        if ((int)status >= 500) throw new InvalidOperationException($"{path} answers {status} to {person}.");
        if (!isPage)
        {
            if (status == HttpStatusCode.OK) Documents++;
            Read(path, DocumentText.Of(content));
            return;
        }

        var source = System.Text.Encoding.UTF8.GetString(content);
        var document = await new HtmlParser().ParseDocumentAsync(source);
        Read(path, $"{source}\n{document.DocumentElement.TextContent}");
        if (status != HttpStatusCode.OK) return;
        foreach (var attribute in s_attributes)
            foreach (var element in document.QuerySelectorAll($"[{attribute}]")) Note(element.GetAttribute(attribute)!, path);
        foreach (var form in document.Forms.Where(f => !string.Equals(f.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase))) await UseAsync(form, path);
    }

    private async Task<(HttpStatusCode Status, byte[] Content, bool IsPage)> GetAsync(string path)
    {
        Asked++;
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        return (answer.StatusCode, await answer.Content.ReadAsByteArrayAsync(), answer.Content.Headers.ContentType is null or { MediaType: "text/html" });
    }

    // Each once, whatever the order of its query; nothing of another host.
    private void Note(string link, string from = "/")
    {
        if (!Uri.TryCreate(new Uri(s_home, from), link, out var address) || address.Host != s_home.Host || address.Scheme != s_home.Scheme) return;
        if (s_static.Any(folder => address.AbsolutePath.StartsWith(folder, StringComparison.Ordinal))) return;
        var query = address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(p => !p.EndsWith('=')).Order(StringComparer.Ordinal).ToList();
        var path = query.Count == 0 ? address.AbsolutePath : $"{address.AbsolutePath}?{string.Join('&', query)}";
        if (!_known.Add(path)) return;
        var isNextPage = query.Exists(p => p.StartsWith("after=", StringComparison.Ordinal));
        var queries = isNextPage ? 0 : _queries[address.AbsolutePath] = _queries.GetValueOrDefault(address.AbsolutePath) + 1;
        if (queries > MostQueriesOfOnePage) Endless.Add(address.AbsolutePath);
        else if (IsWanted(address.AbsolutePath)) _toVisit.Enqueue(path);
    }

    // "/organisation/agencies/MOTS/edit" is of the kind "organisation/agencies/*/edit".
    private bool IsWanted(string path)
    {
        if (mostOfAKind is not { } most || !Array.Exists(s_aboutNoCase, area => path.StartsWith(area, StringComparison.Ordinal))) return true;
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select((part, i) => i == 2 || part.All(char.IsAsciiDigit) ? "*" : part);
        var kind = string.Join('/', parts);
        return (_kinds[kind] = _kinds.GetValueOrDefault(kind) + 1) <= most;
    }

    // A form that asks: with each choice of its lists, and with each forbidden word in each of its boxes.
    private async Task UseAsync(IHtmlFormElement form, string path)
    {
        var asking = new AskingForm(form, new Uri(new Uri(s_home, path), form.GetAttribute("action") ?? "").AbsolutePath);
        if (!_forms.Add(asking.Kind)) return;
        foreach (var choice in asking.Choices) Note(choice);
        foreach (var box in asking.Boxes)
            foreach (var words in _forbidden.GroupBy(s => s.Decoy))
            {
                var nothing = await AnswerAsync(asking.With(box, words.Key), words.Key);
                foreach (var secret in words)
                {
                    Searches++;
                    var address = asking.With(box, secret.Word);
                    if (await AnswerAsync(address, secret.Word) is var answer && answer != nothing)
                        _finds.TryAdd($"{secret.Word} {address}", new Find(person, $"{address}, which is answered otherwise than a word that stands nowhere: {Difference(answer, nothing)}", secret));
                }
            }
    }

    private static string Difference(string answer, string nothing)
    {
        var at = answer.Zip(nothing).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"'{Around(answer)}' and not '{Around(nothing)}'";

        string Around(string text) => text.Substring(Math.Max(0, at - 60), Math.Min(180, text.Length - Math.Max(0, at - 60)));
    }

    // The page with what was typed taken out: all that may differ between a word that stands in a case and one that stands nowhere.
    private async Task<string> AnswerAsync(string address, string typed)
    {
        var (_, content, _) = await GetAsync(address);
        var document = await new HtmlParser().ParseDocumentAsync(System.Text.Encoding.UTF8.GetString(content));
        foreach (var other in document.QuerySelectorAll(s_everyTimeAnother)) other.Remove();
        var answer = WebUtility.UrlDecode(WebUtility.HtmlDecode(document.DocumentElement.OuterHtml));
        var without = Seen.Fold(answer).Replace(Seen.Fold(typed), "▢", StringComparison.Ordinal);
        Read(address, without);
        return without;
    }
}
