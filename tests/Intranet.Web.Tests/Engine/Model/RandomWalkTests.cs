using System.Globalization;
using Intranet.Domain.Data;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Engine.Model;

/// <summary>
/// Random walks: events in any order, duplicates, what is foreign or late, several at once, jumps of the clock, faults while
/// facts are read and commands sent. Whatever happened, once everything is taken in the invariants of the engine hold.
/// </summary>
public abstract class RandomWalkTests(IProcessApp on)
{
    private const int Moves = 12;

    private static readonly bool s_long = Environment.GetEnvironmentVariable("INTRANET_TEST_LONG") is { Length: > 0 };

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, s_long ? 150 : 6)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Invariants_hold_after_every_move_and_repeating_changes_nothing(int seed)
    {
        var walk = new Walk(on, seed);
        await walk.BeginAsync();
        for (var move = 0; move < Moves; move++)
        {
            await walk.MoveAsync();
            await walk.RecoverAsync();
            var seen = await ReadAsync(walk);
            seen.SelectMany(s => Faults(s, seen)).ShouldBeEmpty($"seed {seed}, after: {string.Join(", ", walk.Story)}");

            await walk.RepeatAsync();
            (await ReadAsync(walk)).ShouldBe(seen, $"seed {seed}, repeated after: {string.Join(", ", walk.Story)}");
        }
    }

    private IEnumerable<string> Faults(Seen seen, IReadOnlyList<Seen> all)
    {
        var definition = seen.Process == "test.case" ? (ProcessDefinition)new CaseProcess(on.Facts) : new ChildProcess(on.Facts);
        var step = seen.Step is { } key ? definition.Table.Steps[key] : null;
        var name = $"{seen.Process} {seen.RecordId} at {seen.Step ?? "the end"}";
        if (seen.HasEnded != step is null) yield return $"{name} neither runs nor has ended.";
        if (seen.Open != (step is TaskStep ? 1 : 0)) yield return $"{name} has {seen.Open} open work items.";
        if (seen.Pending > 0) yield return $"{name} has {seen.Pending} pending happenings.";
        if (seen.Timers > (step is null ? 0 : 1)) yield return $"{name} has {seen.Timers} timers.";
        if (step is DoStep or DecideStep) yield return $"{name} waits where nobody waits.";
        if (step is BranchStep && !all.Any(s => s.ParentId == seen.Id && !s.HasEnded)) yield return $"{name} waits for nobody.";
        if (seen.Done != seen.Recorded) yield return $"{name} had {seen.Done} commands done, and {seen.Recorded} took effect.";
    }

    private async Task<List<Seen>> ReadAsync(Walk walk)
    {
        var ids = walk.RecordIds;
        var recorded = await on.App.QueryAsync(db => db.Set<OutboxMessage>().Where(m => m.Kind == RecordCaseHandler.Trace).Select(m => m.Payload).ToListAsync());
        var seen = await on.App.QueryAsync(db => db.Set<ProcessInstance>().AsNoTracking()
            .Where(i => ids.Contains(i.RecordId) && i.Process.StartsWith("test."))
            .OrderBy(i => i.Id)
            .Select(i => new Seen(
                i.Id, i.ParentId, i.Process, i.RecordId, i.Step, i.EndedAt != null, i.Revision,
                db.Set<WorkItem>().Count(w => w.InstanceId == i.Id && w.ClosedAt == null),
                db.Set<ProcessTimer>().Count(t => t.InstanceId == i.Id && t.DoneAt == null),
                db.Set<Happening>().Count(h => h.InstanceId == i.Id && h.DoneAt == null),
                db.Set<Happening>().Count(h => h.InstanceId == i.Id && h.EventName == EngineEvents.Done),
                0))
            .ToListAsync());
        return seen.ConvertAll(s => s with { Recorded = recorded.Count(r => r == s.RecordId.ToString(CultureInfo.InvariantCulture)) });
    }

    private sealed record Seen(
        long Id, long? ParentId, string Process, long RecordId, string? Step, bool HasEnded, int Revision, int Open, int Timers, int Pending, int Done,
        int Recorded);
}

public sealed class RandomWalksOnDefaultHost(ProcessApp app) : RandomWalkTests(app), IClassFixture<ProcessApp>;

public sealed class RandomWalksAfterCommit(AfterCommitProcessApp app) : RandomWalkTests(app), IClassFixture<AfterCommitProcessApp>;
