using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Meetings;
using Intranet.Workflows.Tasks;
using Shouldly;
using Xunit;

namespace Intranet.Workflows.Tests;

public sealed class SoundnessTests
{
    private static readonly IReadOnlySet<string> s_ladders =
        new HashSet<string>(StringComparer.Ordinal) { AnswerInvitationProcess.ReplyLadder, AcknowledgeDelegationProcess.AcknowledgeLadder, ReportBackProcess.ReportLadder,
            AdHocTaskProcess.DoLadder, AdHocTaskProcess.CheckLadder };

    public static TheoryData<Type> Definitions =>
        [.. typeof(ProcessDefinition).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(ProcessDefinition)))];

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Definition_is_sound(Type definition)
    {
        var process = (ProcessDefinition)Activator.CreateInstance(definition)!;

        Soundness.Faults(process.Table, s_ladders).ShouldBeEmpty();
        process.Version.ShouldBeGreaterThan(0);
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
    [InlineData("start:a | a: done->end | orphan: done->end", "Task 'orphan' is never reached.")]
    [InlineData("start:a | a: on->b | b: back->a", "Task 'a' never ends.")]
    [InlineData("start:a | a: on->b, done->end | b: stuck->b", "Task 'b' never ends.")]
    [InlineData("start:a | a: on->nowhere, done->end", "No task is called 'nowhere'.")]
    [InlineData("start:a | a!missing: done->end", "Task 'a' has no reminder ladder 'missing'.")]
    [InlineData("a: done->end", "Nothing starts it.")]
    public void Unsound_table_is_caught(string table, string fault)
    {
        Soundness.Faults(Read(table), s_ladders).ShouldContain(fault);
    }

    [Fact]
    public void Sound_table_passes()
    {
        Soundness.Faults(Read("start:a | a: on->b, done->end | b: back->a"), s_ladders).ShouldBeEmpty();
    }

    /// <summary>"start:a | a: event->b, event->end | b!ladder: ..."</summary>
    private static ProcessTable Read(string text)
    {
        var parts = text.Split(" | ");
        var starts = parts.Where(p => p.StartsWith("start:", StringComparison.Ordinal)).ToFrozenDictionary(p => "begun", p => p["start:".Length..]);
        var tasks = parts.Where(p => !p.StartsWith("start:", StringComparison.Ordinal)).Select(Task).ToFrozenDictionary(t => t.Key);
        return new ProcessTable(starts, tasks);
    }

    private static TaskStep Task(string text)
    {
        var read = Regex.Match(text, @"^(?<key>\w+)(!(?<ladder>\w+))?: (?<outcomes>.+)$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        var outcomes = read.Groups["outcomes"].Value.Split(", ").Select(o => o.Split("->"))
            .ToFrozenDictionary(o => o[0], o => o[1] == "end" ? null : o[1]);
        var ladder = read.Groups["ladder"] is { Success: true } given ? given.Value : AnswerInvitationProcess.ReplyLadder;
        return new TaskStep(read.Groups["key"].Value, _ => [], (_, _) => new DateOnly(2026, 7, 17), ladder, outcomes);
    }
}
