using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Intranet.Web.Tests.Engine.Model;

/// <summary>One case and its branches, to which things happen by chance. The seed makes it repeatable.</summary>
internal sealed class Walk(IProcessApp on, int seed)
{
    private static long s_lastId = 5_000_000;

    private readonly Random _chance = new(seed);
    private readonly List<string> _story = [];
    private readonly long _caseId = Interlocked.Add(ref s_lastId, 10);

    /// <summary>What has happened so far.</summary>
    public IReadOnlyList<string> Story => _story;

    public IReadOnlyList<long> RecordIds => [_caseId, .. Children];

    private List<long> Children => [.. Enumerable.Range(1, 4).Select(n => _caseId + n)];

    public Task BeginAsync()
    {
        on.Facts[_caseId] = new CaseFacts(_caseId)
        {
            Children = [.. Children.Take(_chance.Next(0, 4))],
            IsAlone = _chance.Next(5) == 0,
            Quorum = _chance.Next(3) switch { 0 => 1, 1 => 2, _ => null },
            GivesUpAt = on.App.Clock.Now.AddDays(_chance.Next(0, 12)),
            WaitsUntil = on.App.Clock.Now.AddDays(_chance.Next(0, 20)),
        };
        return HappenAsync(new CaseBegun(_caseId));
    }

    public async Task MoveAsync()
    {
        switch (_chance.Next(9))
        {
            case 0:
                var days = _chance.Next(1, 4);
                _story.Add($"{days} days pass");
                on.App.Clock.Advance(TimeSpan.FromDays(days));
                break;
            case 1:
                _story.Add("facts cannot be read");
                on.Facts.ReadingFails = true;
                await HappenAsync(AnyEvent());
                break;
            case 2:
                _story.Add("commands break down");
                on.Facts.CommandFails = true;
                await HappenAsync(AnyEvent());
                break;
            case 3:
                _story.Add("a rule refuses, or does so no more");
                if (!on.Facts.Refused.Add(_caseId)) on.Facts.Refused.Remove(_caseId);
                break;
            case 4:
                var twice = AnyEvent();
                await HappenAsync(twice, AnyEvent(), twice);
                break;
            case 5:
                await Task.WhenAll(HappenAsync(AnyEvent()), HappenAsync(AnyEvent()), HappenAsync(AnyEvent()));
                break;
            case 6:
                _story.Add("the next but one is written by a node whose clock is behind");
                var now = on.App.Clock.Now;
                on.App.Clock.Advance(TimeSpan.FromHours(1));
                await HappenAsync(AnyEvent());
                on.App.Clock.Set(now);
                await HappenAsync(AnyEvent());
                break;
            default:
                await HappenAsync(AnyEvent());
                break;
        }
    }

    /// <summary>What was out of order works again, and everything that is due is done.</summary>
    public async Task RecoverAsync()
    {
        await on.App.PumpAsync();
        (on.Facts.ReadingFails, on.Facts.CommandFails) = (false, false);
        on.App.Clock.Advance(TimeSpan.FromHours(2));
        await on.App.PumpAsync();
        await on.App.PumpAsync();
    }

    /// <summary>Delivers again everything that the instances have taken in.</summary>
    public Task RepeatAsync() => on.App.InScopeAsync(
        services => services.GetRequiredService<UnitOfWork>().RunAsync(
            new UseCase("test.repeat", Guid.Empty),
            async () =>
            {
                var ids = RecordIds;
                var db = services.GetRequiredService<IntranetDbContext>();
                var taken = await db.Set<Happening>()
                    .Where(h => h.DoneAt != null && db.Set<ProcessInstance>().Any(i => i.Id == h.InstanceId && ids.Contains(i.RecordId))).ToListAsync();
                await services.GetRequiredService<Advancer>().TakeInAsync(taken, CancellationToken.None);
                return Unit.Value;
            },
            CancellationToken.None),
        Actor.System("test"));

    private async Task HappenAsync(params IDomainEvent[] events)
    {
        lock (_story) _story.AddRange(events.Select(e => $"{e.GetType().Name} {e.Record.Id - _caseId}"));
        foreach (var e in events.Where(e => e is ChildAnswered or CaseClosed)) on.Facts[e.Record.Id] = on.Facts[e.Record.Id] with { IsClosed = true };
        foreach (var e in events.Where(e => e is CaseReopened)) on.Facts[e.Record.Id] = on.Facts[e.Record.Id] with { IsClosed = false };
        await on.App.HappenAsync(events);
    }

    private TestEvent AnyEvent()
    {
        var child = Children[_chance.Next(4)];
        return _chance.Next(12) switch
        {
            0 => new CaseBegun(_caseId),
            1 => new CaseReopened(_caseId),
            2 => new CaseDropped(_caseId),
            3 or 4 => new CaseMended(_caseId),
            5 => new CaseHurried(_caseId),
            6 => new CaseClosed(_caseId),
            7 => new ChildPrepared(child),
            8 => new ChildReturned(child),
            _ => new ChildAnswered(child),
        };
    }
}
