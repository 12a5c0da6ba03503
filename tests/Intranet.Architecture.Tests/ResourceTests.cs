using Intranet.Architecture.Tests.Rules;
using Intranet.Domain.Complaints;
using Intranet.Domain.Complaints.Routing;
using Intranet.Domain.Files;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Domain.Privacy;
using Intranet.Domain.Referrals;
using Intranet.Domain.Tasks;
using Intranet.Web.Shared;
using Intranet.Workflows.Administration;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using Shouldly;
using Xunit;

namespace Intranet.Architecture.Tests;

/// <summary>Every text is there in both languages, every key that is used exists, and every key that exists is used.</summary>
public sealed partial class ResourceTests
{
    private const string Neutral = "texts.resx";
    private const string English = "texts.en.resx";
    private static readonly string[] s_processKinds = ["task", "why", "otherwise", "opened", "reminded"];

    private static readonly IReadOnlyList<ResourcePair> s_pairs = Resources.Pairs(Code.Files(".resx", "src"));
    private static readonly IReadOnlyList<SourceFile> s_sources = [.. Code.Files(".cs", "src"), .. Code.Files(".cshtml", "src")];

    [Fact]
    public void Thai_and_English_have_the_same_keys()
    {
        s_pairs.SelectMany(p => p.Faults()).ShouldBeEmpty();
    }

    [Fact]
    public void Key_in_one_language_only_is_caught()
    {
        Faults([Resx(Neutral, "a", "b"), Resx(English, "a")]).ShouldBe(["texts: 'b' is missing in English."]);
        Faults([Resx(Neutral, "a"), Resx(English, "a", "b")]).ShouldBe(["texts: 'b' is missing in Thai."]);
        Faults([Resx(Neutral, "a")]).ShouldBe(["texts has no English file."]);
        Faults([Resx(Neutral, "a"), Resx(English, "a")]).ShouldBeEmpty();

        static IEnumerable<string> Faults(SourceFile[] files) => Resources.Pairs(files).SelectMany(p => p.Faults());
    }

    [Fact]
    public void Every_refusal_has_its_text()
    {
        var used = s_sources.SelectMany(f => Resources.RefusalCodes(f.Text).Select(code => (Code: code, f.Name))).ToList();

        used.ShouldNotBeEmpty();
        used.Where(u => !KeysOf(OwnerOf(u.Code)).Contains(u.Code)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("new(\"meetings.no-members\")", "meetings.no-members")]
    [InlineData(".Says(\"field.too-long\", maxLength)", "field.too-long")]
    [InlineData("throw new RuleBroken(\"organisation.post-held\", TitleTh)", "organisation.post-held")]
    [InlineData(": Refusal(\"refusal.not-found\");", "refusal.not-found")]
    public void Refusal_in_code_is_recognised(string code, string key)
    {
        Resources.RefusalCodes(code).ShouldBe([key]);
    }

    [Fact]
    public void Every_text_a_page_asks_for_exists()
    {
        var frame = KeysOf(nameof(FrameTexts));
        var missing = s_sources.SelectMany(f => Resources.Asked(f.Text, "Frame").Where(key => !frame.Contains(key)).Select(key => $"{f.Name}: {key}"));
        var missingOfArea = s_sources.SelectMany(f => Resources.Asked(f.Text, "L").Where(key => !NearestTo(f.Name).Contains(key)).Select(key => $"{f.Name}: {key}"));

        missing.Concat(missingOfArea).ShouldBeEmpty();
        Areas.All.Select(a => a.Menu).OfType<MenuEntry>().Where(m => !frame.Contains(m.TextKey)).ShouldBeEmpty();
    }

    [Fact]
    public void Text_that_a_page_asks_for_is_recognised()
    {
        Resources.Asked("""<h1>@L["agency.head"]</h1> @Frame["menu.desk"] @L["agency.count", 3] @L[$"kind.{x}"]""", "L").ShouldBe(["agency.head", "agency.count"]);
        Resources.Prefixes("""L[$"kind.{x}"]""").ShouldBe(["kind."]);
    }

    [Fact]
    public void Every_step_of_every_process_has_its_texts()
    {
        var missing =
            from definition in Code.Processes
            from key in KeysOf(definition.Table)
            where !KeysOf(definition.GetType().Name).Contains(key)
            select $"{definition.GetType().Name}: {key}";

        missing.ShouldBeEmpty();
    }

    [Fact]
    public void Every_ladder_and_every_deadline_has_a_name()
    {
        var tasks = Code.Processes.SelectMany(d => d.AllTasks).ToList();

        tasks.Select(task => $"ladder.{task.Ladder}").ShouldBeSubsetOf(KeysOf("LaddersPageTexts"));
        tasks.Select(task => task.Deadline).OfType<string>().Select(name => $"deadline.{name}").ShouldBeSubsetOf(KeysOf("DeadlinesPageTexts"));
    }

    [Fact]
    public void Every_text_is_used()
    {
        var code = string.Join('\n', s_sources.Select(f => f.Text));

        s_pairs.SelectMany(p => p.Thai.Where(key => !IsUsed(key, code)).Select(key => $"{p.Name}: {key}")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("agency.head", "@L[\"agency.head\"]", true)]
    [InlineData("kind.one", "L[$\"kind.{kind}\"]", true)]
    [InlineData("answer.task", "", true)]
    [InlineData("AnswerKind.Attend", "", true)]
    [InlineData("AnswerKind.Perhaps", "", false)]
    [InlineData("agency.head", "@L[\"agency.heads\"]", false)]
    public void Unused_text_is_caught(string key, string code, bool isUsed)
    {
        IsUsed(key, code).ShouldBe(isUsed);
    }

    private static bool IsUsed(string key, string code) =>
        code.Contains($"\"{key}\"", StringComparison.Ordinal)
        || Resources.Prefixes(code).Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal))
        || Code.Processes.Any(d => KeysOf(d.Table).Contains(key))
        || Code.Types.Where(t => t.IsEnum && t.IsPublic).Any(t => Enum.GetNames(t).Any(name => key == $"{t.Name}.{name}"));

    private static IEnumerable<string> KeysOf(ProcessTable table) =>
    [
        "name",
        .. table.Steps.Values.Where(step => step is not TaskStep).Select(step => $"{step.Key}.step"),
        .. table.Tasks.SelectMany(task => s_processKinds.Select(kind => $"{task.Key}.{kind}")),
        .. table.Tasks.SelectMany(task => task.Audiences.Keys.Select(a => $"{task.Key}.{(a == ReminderAudience.Superior ? "escalated" : "reported")}")),
        .. table.Reopens.Values.Select(r => $"{r.Step}.{r.Notice}"),
        .. table.Notices.SelectMany(rules => rules).SelectMany(rule => new[] { $"told.{rule.Kind}", "told.why" }),
    ];


    /// <summary>The resource in which Texts looks a code up.</summary>
    private static string OwnerOf(string code) => code.Split('.')[0] switch
    {
        "files" => nameof(FilesTexts),
        "inbox" => nameof(InboxTexts),
        "inquiries" => nameof(InquiriesTexts),
        "complaints" => nameof(ComplaintsTexts),
        "meetings" => nameof(MeetingsTexts),
        "organisation" => nameof(OrganisationTexts),
        "privacy" => nameof(PrivacyTexts),
        "processes" => nameof(ProcessesTexts),
        "referrals" => nameof(ReferralsTexts),
        "routing" => nameof(RoutingTexts),
        "tasks" => nameof(TasksTexts),
        _ => "RefusalTexts",
    };

    private static IReadOnlySet<string> KeysOf(string resource) =>
        s_pairs.FirstOrDefault(p => p.Name.EndsWith($"/{resource}", StringComparison.Ordinal))?.Thai ?? new HashSet<string>();

    /// <summary>The texts of the page's own folder, or of the next one above that has any.</summary>
    private static HashSet<string> NearestTo(string page)
    {
        var owners = s_pairs.Where(p => page.StartsWith(p.Folder, StringComparison.Ordinal)).ToList();
        var nearest = owners.Count == 0 ? "" : owners.MaxBy(p => p.Folder.Length)!.Folder;
        return [.. owners.Where(p => p.Folder == nearest).SelectMany(p => p.Thai)];
    }

    private static SourceFile Resx(string name, params string[] keys) =>
        new(name, $"<root>{string.Concat(keys.Select(k => $"<data name=\"{k}\"><value>x</value></data>"))}</root>");
}
