using System.Runtime.CompilerServices;
using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;
using Shouldly;
using Xunit;

namespace Intranet.Workflows.Tests.Examples;

/// <summary>The example of docs/adding-a-process.md: it is what the document shows, it is sound, and it goes as the document says.</summary>
public sealed class LeaveProcessTests
{
    private static readonly ProcessTable s_table = new LeaveProcess().Table;

    [Fact]
    public void Document_shows_this_very_process_in_less_than_sixty_lines()
    {
        var code = File.ReadAllText(Path.Combine(Here(), "LeaveProcess.cs")).TrimEnd();
        var document = File.ReadAllText(Path.Combine(Here(), "..", "..", "..", "docs", "adding-a-process.md"));

        document.ShouldContain($"```csharp\n{code}\n```");
        code.Split('\n').Length.ShouldBeLessThan(60);
    }

    [Fact]
    public void It_is_sound()
    {
        Soundness.Faults("leave.request", new Dictionary<string, ProcessTable>(StringComparer.Ordinal) { ["leave.request"] = s_table }, new HashSet<string>(["leave.decide"]))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData(5, "grant")]
    [InlineData(45, "governor")]
    public void Long_leave_goes_on_to_the_governor(int days, string step)
    {
        var facts = Facts(days);
        var decided = s_table.Steps["is-long"].PassedBy(facts).ShouldNotBeNull();

        s_table.WayOn("leave.supported", Position.At("head")).ShouldBe(Way.To("is-long"));
        s_table.WayOn(decided, Position.At("is-long")).ShouldBe(Way.To(step));
    }

    [Fact]
    public void Head_decides_within_the_deadline_in_force_but_not_about_their_own_leave()
    {
        var opened = StepFunction.Step(s_table, Position.Unstarted, Facts(days: 3), new FactHappened("leave.requested"), World()).Opens.ShouldNotBeNull();

        opened.Owners.ShouldBe([PrincipalKey.Post(70)]);
        opened.Excluded.ShouldBe([PrincipalKey.Person(7)]);
        Bangkok.Date(opened.DueAt).ShouldBe(new DateOnly(2026, 7, 15));
    }

    private static LeaveFacts Facts(int days) => new(RequestId: 1, PersonId: 7, HeadPostId: 70, GovernorPostId: 2, new DateOnly(2026, 7, 10), days);

    private static StepWorld World() => new(
        Bangkok.Instant(new DateOnly(2026, 7, 10), new TimeOnly(9, 0)),
        new WorkingCalendar([], new DateOnly(2026, 12, 31)),
        [new ReminderRule("leave.decide", level: 1, days: -1, DayUnit.Working, new DateOnly(2000, 1, 1))],
        [new DeadlineSetting("leave.decide", new DeadlineRule(3, DayUnit.Working, StartRule.NextDay, MoveToWorkingDay: false), new DateOnly(2000, 1, 1))]);

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
