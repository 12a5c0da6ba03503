using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Referrals;
using Intranet.Web.Pages.Referrals;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Complaints.Centre;

/// <summary>The first few of each list that a centre works through, and how many there are, of what the actor may see.</summary>
[Requires(ComplaintsPermissions.View)]
public sealed record ReadDesk : IQuery<CentreDesk>;

/// <summary>What the actor has to do with: whoever works on no cases is shown what agencies owe.</summary>
public sealed record CentreDesk(IReadOnlyDictionary<CaseShow, DeskList<DeskCase>> Cases, IReadOnlyDictionary<ReferralShow, DeskList<ReferralRow>> Referrals);

/// <param name="Count">Of all.</param>
public sealed record DeskList<TRow>(IReadOnlyList<TRow> Rows, int Count);

/// <param name="Next">What is owed first about it; null if nothing is owed in the centre.</param>
/// <param name="Awaited">The agency that is to report first.</param>
public sealed record DeskCase(
    long Id, ComplaintNumber Number, string Title, BilingualText Category, IntakeChannel Channel, DateTimeOffset RegisteredAt, DateOnly? ToldOn, DeskTask? Next, DeskWait? Awaited);

public sealed record DeskTask(string Process, string Step, DateTimeOffset DueAt);

public sealed record DeskWait(string AgencyTh, string AgencyEn, DateOnly ReportBy);

internal sealed class ReadDeskHandler(IntranetDbContext db, CurrentActor current, WorkingCalendarReader calendars, IBusinessClock clock) : IRequestHandler<ReadDesk, CentreDesk>
{
    private const int First = 5;

    private static readonly ReferralShow[] s_seen = [ReferralShow.Late, ReferralShow.Waiting, ReferralShow.Raised];
    private static readonly ReferralShow[] s_handled = [.. s_seen, ReferralShow.Letters, ReferralShow.Reported, ReferralShow.Refused];
    private static readonly CaseShow[] s_cases = [CaseShow.New, CaseShow.Open, CaseShow.AwaitsWord];

    private readonly string _type = RecordTypes.Of<Complaint>();

    public async Task<CentreDesk> Handle(ReadDesk request, CancellationToken cancellationToken)
    {
        var isHandler = current.Actor.May(ComplaintsPermissions.Handle);
        return new CentreDesk(
            isHandler ? await CasesAsync(cancellationToken) : new Dictionary<CaseShow, DeskList<DeskCase>>(),
            await ReferralsAsync(isHandler ? s_handled : s_seen, cancellationToken));
    }

    private async Task<Dictionary<CaseShow, DeskList<DeskCase>>> CasesAsync(CancellationToken cancellationToken)
    {
        var counts = await s_cases.Select(show => Of(show).Select(c => new { Show = (int)show, c.Id })).Aggregate((all, next) => all.Concat(next))
            .GroupBy(c => c.Show).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var firsts = await s_cases.SelectMany(show => Firsts(show).Select(first => first.Take(First).Select(c => new { Show = (int)show, c.Id })))
            .Aggregate((all, next) => all.Concat(next)).ToListAsync(cancellationToken);
        var rows = await RowsAsync([.. firsts.Select(f => f.Id).Distinct()], cancellationToken);
        return s_cases.ToDictionary(show => show, show => new DeskList<DeskCase>(
            [.. InOrder(show, firsts.Where(f => f.Show == (int)show && rows.ContainsKey(f.Id)).Select(f => rows[f.Id])).Take(First)], counts.GetValueOrDefault((int)show)));
    }

    private IQueryable<Complaint> Of(CaseShow show)
    {
        var (cases, me) = (CaseFilter.Shown(db.Set<Complaint>().AsNoTracking(), show, clock.Today), current.Actor.PersonId);
        return show == CaseShow.Open ? cases.Where(c => c.OfficerId == me) : cases;
    }

    // What came first; of one's own, what is owed first, which the index of what is due finds, then what only others owe.
    private IEnumerable<IQueryable<Complaint>> Firsts(CaseShow show)
    {
        switch (show)
        {
            case CaseShow.New:
                yield return Of(show).OrderBy(c => c.RegisteredAt).ThenBy(c => c.Id);
                break;
            case CaseShow.AwaitsWord:
                yield return Of(show).OrderBy(c => c.ToldOn).ThenBy(c => c.Id);
                break;
            default:
                var owed = db.Set<WorkItem>().Where(w => w.RecordType == _type && w.ClosedAt == null);
                yield return owed
                    .Where(w => !owed.Any(o => o.RecordId == w.RecordId && (o.DueAt < w.DueAt || (o.DueAt == w.DueAt && o.Id < w.Id))))
                    .OrderBy(w => w.ClosedAt).ThenBy(w => w.DueAt).ThenBy(w => w.Id)
                    .Join(Of(show), w => w.RecordId, c => c.Id, (_, c) => c);
                yield return Of(show).Where(c => !owed.Any(w => w.RecordId == c.Id))
                    .OrderBy(c => db.Set<Referral>().Owed().Where(r => r.ComplaintId == c.Id).Min(r => (DateOnly?)r.ReportBy) ?? DateOnly.MaxValue).ThenBy(c => c.Id);
                break;
        }
    }

    private static IOrderedEnumerable<DeskCase> InOrder(CaseShow show, IEnumerable<DeskCase> rows) => show switch
    {
        CaseShow.New => rows.OrderBy(r => r.RegisteredAt).ThenBy(r => r.Id),
        CaseShow.AwaitsWord => rows.OrderBy(r => r.ToldOn).ThenBy(r => r.Id),
        _ => rows.OrderBy(r => r.Next is null).ThenBy(r => r.Next?.DueAt).ThenBy(r => r.Awaited is null).ThenBy(r => r.Awaited?.ReportBy).ThenBy(r => r.Id),
    };

    private async Task<Dictionary<long, DeskCase>> RowsAsync(List<long> ids, CancellationToken cancellationToken)
    {
        var rows = await (
            from c in db.Set<Complaint>().AsNoTracking().AsSingleQuery()
            where ids.Contains(c.Id)
            join category in db.Set<ComplaintCategory>() on c.CategoryId equals category.Id
            select new
            {
                Case = new DeskCase(
                    c.Id, new ComplaintNumber(c.Series, c.Sequence, c.Year), c.Title, new BilingualText(category.NameTh, category.NameEn), c.Channel, c.RegisteredAt, c.ToldOn, null, null),
                Owed = db.Set<WorkItem>().Where(w => w.RecordType == _type && w.RecordId == c.Id && w.ClosedAt == null)
                    .OrderBy(w => w.DueAt).ThenBy(w => w.Id).Select(w => new DeskTask(w.Process, w.Step, w.DueAt)).ToList(),
                Awaited = db.Set<Referral>().Owed().Where(r => r.ComplaintId == c.Id).OrderBy(r => r.ReportBy).ThenBy(r => r.Id)
                    .Join(db.Set<Agency>(), r => r.AgencyId, a => a.Id, (r, a) => new DeskWait(a.NameTh, a.NameEn, r.ReportBy)).ToList(),
            }).ToListAsync(cancellationToken);
        return rows.ToDictionary(r => r.Case.Id, r => r.Case with { Next = r.Owed.FirstOrDefault(), Awaited = r.Awaited.FirstOrDefault() });
    }

    private async Task<Dictionary<ReferralShow, DeskList<ReferralRow>>> ReferralsAsync(ReferralShow[] shows, CancellationToken cancellationToken)
    {
        var lists = new ReferralLists(db, await ReminderDays.ReadAsync(db, calendars, clock.Today, cancellationToken), clock.Today);
        var counts = await lists.CountAsync(shows, cancellationToken);
        var firsts = await shows.Select(show => ReferralLists.InOrder(lists.Of(show)).Take(First).Select(r => new { Show = (int)show, r.Id }))
            .Aggregate((all, next) => all.Concat(next)).ToListAsync(cancellationToken);
        var ids = firsts.Select(f => f.Id).Distinct().ToList();
        var rows = (await lists.RowsAsync(db.Set<Referral>().AsNoTracking().Where(r => ids.Contains(r.Id)), cancellationToken)).ToDictionary(r => r.Id);
        return shows.ToDictionary(show => show, show => new DeskList<ReferralRow>(
            [.. firsts.Where(f => f.Show == (int)show && rows.ContainsKey(f.Id)).Select(f => rows[f.Id]).OrderBy(r => r.ReportBy).ThenBy(r => r.Id)], counts[show]));
    }
}
