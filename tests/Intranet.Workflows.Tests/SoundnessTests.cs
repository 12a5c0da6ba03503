using Intranet.Domain.Calendar;
using Intranet.Workflows.Complaints;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using Intranet.Workflows.Inquiries;
using Intranet.Workflows.Meetings;
using Intranet.Workflows.Referrals;
using Intranet.Workflows.Tasks;
using Shouldly;
using Xunit;
using static Intranet.Workflows.Tests.TableText;

namespace Intranet.Workflows.Tests;

public sealed class SoundnessTests
{
    private static readonly IReadOnlySet<string> s_ladders =
        new HashSet<string>(StringComparer.Ordinal) { AnswerInvitationProcess.ReplyLadder, AcknowledgeDelegationProcess.AcknowledgeLadder, ReportBackProcess.ReportLadder,
            AdHocTaskProcess.DoLadder, AdHocTaskProcess.CheckLadder, ExtensionProcess.DecideLadder,
            ComplaintProcess.CentreLadder, AcknowledgeComplaintProcess.AcknowledgeLadder, ReferralProcess.AcknowledgeLadder, ReferralProcess.ReportLadder,
            ReferralProcess.CheckLadder, InquiryProcess.ReportLadder, InquiryProcess.CheckLadder, "up", "told" };

    // Ladders that go past those who owe a task.
    private static readonly IReadOnlyList<ReminderRule> s_rungs =
    [
        new("up", level: 1, days: 3, DayUnit.Working, new DateOnly(2000, 1, 1), ReminderAudience.Superior, ReminderAction.Reassign),
        new("told", level: 1, days: 3, DayUnit.Working, new DateOnly(2000, 1, 1), ReminderAudience.Superior),
    ];

    public static TheoryData<Type> Definitions =>
        [.. typeof(ProcessDefinition).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(ProcessDefinition)))];

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Definition_is_sound_in_every_version(Type definition)
    {
        var process = Made(definition);
        var tables = Definitions.Select(row => Made(row.Data)).ToDictionary(d => d.Name, d => d.Table, StringComparer.Ordinal);
        process.Version.ShouldBeGreaterThan(0);
        process.Versions.ShouldBeUnique();
        foreach (var version in process.Versions)
        {
            tables[process.Name] = process.TableOf(version);
            Soundness.Faults(process.Name, tables, s_ladders).ShouldBeEmpty();
            process.TableOf(version).Steps.Keys.Select(step => process.CurrentStepFor(version, step)).OfType<string>().ShouldBeSubsetOf(process.Table.Steps.Keys);
            foreach (var step in process.TableOf(version).Steps.Values.Where(step => process.CurrentStepFor(version, step.Key) == step.Key))
                process.Table.Steps[step.Key].ShouldBeOfType(step.GetType(), "What stands at a step goes on at one of its kind.");
        }
    }

    [Fact]
    public void Catalogue_finds_definitions_by_name_and_by_every_event_they_listen_to()
    {
        var process = new AnswerInvitationProcess();
        var catalogue = new ProcessCatalogue([process]);

        catalogue[process.Name].ShouldBe(process);
        process.Table.Events.ShouldAllBe(e => catalogue.ListeningTo(e).Contains(process));
        catalogue.ListeningTo("meetings.drafted").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("start:a | a: done->end | orphan: done->end", "Step 'orphan' is never reached.")]
    [InlineData("start:a | a: on->b | b: back->a", "Step 'a' never ends.")]
    [InlineData("start:a | a: on->b, done->end | b: stuck->b", "Step 'b' never ends.")]
    [InlineData("start:a | a: on->nowhere, done->end", "No step is called 'nowhere'.")]
    [InlineData("start:a | a!missing: done->end", "Task 'a' has no reminder ladder 'missing'.")]
    [InlineData("start:a | a!up: done->end", "Task 'a' cannot do what rung 1 of its ladder says.")]
    [InlineData("start:a | a!up^: done->end", "Task 'a' cannot do what rung 1 of its ladder says.")]
    [InlineData("start:a | a!up^*: on->b | b!up: done->end", "Task 'b' cannot do what rung 1 of its ladder says.")]
    [InlineData("start:a | a!told: done->end", "Task 'a' cannot do what rung 1 of its ladder says.")]
    [InlineData("a: done->end", "Nothing starts it.")]
    [InlineData("start:a | a:", "Step 'a' has no outcome.")]
    [InlineData("start:a | wait a: done->end", "Step 'a' may wait for ever, and does not say why.")]
    [InlineData("start:a | do a: workflows.done->end", "Step 'a' does not say where 'workflows.refused' leads.")]
    [InlineData("start:a | do a: workflows.refused->end", "Step 'a' does not say where 'workflows.done' leads.")]
    [InlineData("start:a | do a: workflows.done->end, workflows.refused->a", "Step 'a' goes round without waiting.")]
    [InlineData("start:a | decide a: yes->b, no->end | decide b: yes->a, no->end", "Step 'b' goes round without waiting.")]
    [InlineData("start:a | run(branch) a: workflows.joined->a, done->end", "Step 'a' goes round without waiting.")]
    [InlineData("start:a | run(branch) a: done->end", "Step 'a' does not say where 'workflows.joined' leads.")]
    [InlineData("start:a | run(nobody) a: workflows.joined->end", "Step 'a' runs 'nobody', which is unknown.")]
    [InlineData("start:a | run(plain) a: workflows.joined->end", "Step 'a' runs 'plain', which does not start as a branch.")]
    [InlineData("start:a | run(tested) a: workflows.joined->end", "'tested' runs itself.", "workflows.started")]
    [InlineData("start:a | run(branch) a: workflows.joined->b | run(branch) b: workflows.joined->end", "'branch' is a branch of more than one step.")]
    [InlineData("start:a | run(endless) a: workflows.joined->b | b: done->end", "Step 'a' never ends.")]
    public void Unsound_table_is_caught(string table, string fault, string start = "begun")
    {
        Soundness.Faults("tested", Beside(Read(table, start)), s_ladders, s_rungs).ShouldContain(fault);
    }

    [Theory]
    [InlineData("start:a | a: on->b, done->end | b: back->a")]
    [InlineData("start:a | decide a: yes->b, no->end | wait(for ever) b: back->c | do c: workflows.done->b, workflows.refused->end")]
    [InlineData("start:a | run(branch) a: workflows.joined->b, given-up->end | b: again->a, done->end")]
    [InlineData("start:a | a!up^*: on->b | b!told^: done->end")]
    public void Sound_table_passes(string table)
    {
        Soundness.Faults("tested", Beside(Read(table)), s_ladders, s_rungs).ShouldBeEmpty();
    }

    [Fact]
    public void States_of_branches_are_explored_in_every_combination()
    {
        var tables = Beside(Read("start:a | run(branch) a: workflows.joined->end"));

        var states = StateGraph.Explore("tested", tables).States.ToList();

        // None, one or two branches, each at its task or ended; before; and after.
        states.Count.ShouldBe(1 + 1 + 2 + 3 + 1);
    }

    private static Dictionary<string, ProcessTable> Beside(ProcessTable tested) => new(StringComparer.Ordinal)
    {
        ["tested"] = tested,
        ["branch"] = Read("start:x | x: finished->end", EngineEvents.Started),
        ["plain"] = Read("start:x | x: finished->end"),
        ["endless"] = Read("start:x | x: over->x", EngineEvents.Started),
    };

    private static ProcessDefinition Made(Type definition) => (ProcessDefinition)Activator.CreateInstance(definition)!;
}
