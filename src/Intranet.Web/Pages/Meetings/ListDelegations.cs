using System.Globalization;
using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Meetings;

/// <summary>Which delegations of the register are shown; null where it does not matter.</summary>
/// <param name="Year">"f2569" for a fiscal, "c2569" for a calendar year of the meeting.</param>
public sealed record RegisterFilter(long? AgencyId, string? Person, string? Year, DelegationStatus? Status)
{
    /// <summary>From the first day to the one after the last, by the meeting's day.</summary>
    public (DateTimeOffset From, DateTimeOffset To)? Range()
    {
        if (Year is not { Length: 5 } || !int.TryParse(Year.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 2500 or > 2700)
            return null;
        var (first, last) = Year[0] == 'f'
            ? (new FiscalYear(number).Start, new FiscalYear(number).End)
            : (new CalendarYear(number).Start, new CalendarYear(number).End);
        return (Bangkok.Instant(first, TimeOnly.MinValue), Bangkok.Instant(last.AddDays(1), TimeOnly.MinValue));
    }
}

public sealed record RegisterCursor(DateTimeOffset At, long Id);

/// <summary>
/// The register of delegations, the latest meeting first: those that the actor may see, which everybody's own are among.
/// </summary>
[Requires(MeetingsPermissions.View)]
public sealed record ListDelegations(RegisterFilter Filter, RegisterCursor? After) : IQuery<RegisterView>;

public sealed record RegisterRow(
    long Id, long MeetingId, string Title, DateTimeOffset StartsAt, BilingualText Sender, BilingualText Officer, DelegateAuthority Authority,
    DelegationBasis Basis, string? BasisReference, DelegationStatus Status, bool HasAttended);

/// <param name="Count">How often somebody was sent.</param>
/// <param name="Acknowledged">How many of them said so.</param>
public sealed record RegisterCount(BilingualText Name, int Count, int Acknowledged);

public sealed record RegisterAgency(long Id, BilingualText Name);

/// <param name="ByAgency">The agencies that send most, and <paramref name="ByPerson"/> who is sent most, among what is shown.</param>
/// <param name="Agencies">Every agency that can be picked out.</param>
public sealed record RegisterView(
    IReadOnlyList<RegisterRow> Rows, RegisterCursor? Next, IReadOnlyList<RegisterCount> ByAgency, IReadOnlyList<RegisterCount> ByPerson,
    IReadOnlyList<RegisterAgency> Agencies);

internal sealed class ListDelegationsHandler(IntranetDbContext db) : IRequestHandler<ListDelegations, RegisterView>
{
    private const int PageSize = 20;
    private const int Most = 10;
    private const int MostAgencies = 300;

    public async Task<RegisterView> Handle(ListDelegations request, CancellationToken cancellationToken)
    {
        var given = db.Set<AttendanceDelegation>().AsNoTracking().Where(d => d.Status != DelegationStatus.Proposed);
        var chosen = Filtered(given, request.Filter);
        var rows = await Page(chosen, request.After).ToListAsync(cancellationToken);
        var next = rows.Count > PageSize ? new RegisterCursor(rows[PageSize - 1].StartsAt, rows[PageSize - 1].Id) : null;
        return new RegisterView(
            [.. rows.Take(PageSize)], next,
            await ByAgencyAsync(chosen, cancellationToken), await ByPersonAsync(chosen, cancellationToken),
            await AgenciesAsync(given, cancellationToken));
    }

    private IQueryable<AttendanceDelegation> Filtered(IQueryable<AttendanceDelegation> delegations, RegisterFilter filter)
    {
        if (filter.AgencyId is { } agencyId) delegations = delegations.Where(d => d.AgencyId == agencyId);
        if (filter.Status is { } status) delegations = delegations.Where(d => d.Status == status);
        if (filter.Range() is var (from, to))
            delegations = delegations.Where(d => db.Set<Meeting>().Any(m => m.Id == d.MeetingId && m.StartsAt >= from && m.StartsAt < to));
        if (string.IsNullOrWhiteSpace(filter.Person)) return delegations;

        var text = ThaiText.Canonical(filter.Person);
        return delegations.Where(d => db.Set<Person>().Any(p => p.Id == d.PersonId && p.SearchText.Contains(text)));
    }

    private IQueryable<RegisterRow> Page(IQueryable<AttendanceDelegation> delegations, RegisterCursor? after)
    {
        var rows =
            from d in delegations
            join m in db.Set<Meeting>() on d.MeetingId equals m.Id
            where after == null || m.StartsAt < after.At || (m.StartsAt == after.At && d.Id < after.Id)
            join officer in db.Set<Person>() on d.PersonId equals officer.Id
            join i in db.Set<Invitation>() on d.InvitationId equals i.Id
            join p in db.Set<Post>() on i.PostId equals p.Id into posts
            from post in posts.DefaultIfEmpty()
            join n in db.Set<Person>() on i.PersonId equals n.Id into named
            from person in named.DefaultIfEmpty()
            orderby m.StartsAt descending, d.Id descending
            select new RegisterRow(
                d.Id, m.Id, m.Title, m.StartsAt,
                post == null ? new BilingualText(person!.NameTh, person.NameEn) : new BilingualText(post.TitleTh, post.TitleEn),
                new BilingualText(officer.NameTh, officer.NameEn), d.Authority, d.Basis, d.BasisReference, d.Status, d.ReportBy != null);
        return rows.Take(PageSize + 1);
    }

    private async Task<IReadOnlyList<RegisterCount>> ByAgencyAsync(IQueryable<AttendanceDelegation> chosen, CancellationToken cancellationToken)
    {
        var counts = chosen
            .Join(db.Set<Agency>(), d => d.AgencyId, a => a.Id, (d, a) => new { a.Id, a.NameTh, a.NameEn, d.Status })
            .GroupBy(x => new { x.Id, x.NameTh, x.NameEn })
            .Select(g => new { g.Key, Count = g.Count(), Acknowledged = g.Count(x => x.Status == DelegationStatus.Acknowledged) })
            .OrderByDescending(g => g.Count).ThenBy(g => g.Key.Id).Take(Most);
        return [.. (await counts.ToListAsync(cancellationToken)).Select(g => new RegisterCount(new BilingualText(g.Key.NameTh, g.Key.NameEn), g.Count, g.Acknowledged))];
    }

    private async Task<IReadOnlyList<RegisterCount>> ByPersonAsync(IQueryable<AttendanceDelegation> chosen, CancellationToken cancellationToken)
    {
        var counts = chosen
            .Join(db.Set<Person>(), d => d.PersonId, p => p.Id, (d, p) => new { p.Id, p.NameTh, p.NameEn, d.Status })
            .GroupBy(x => new { x.Id, x.NameTh, x.NameEn })
            .Select(g => new { g.Key, Count = g.Count(), Acknowledged = g.Count(x => x.Status == DelegationStatus.Acknowledged) })
            .OrderByDescending(g => g.Count).ThenBy(g => g.Key.Id).Take(Most);
        return [.. (await counts.ToListAsync(cancellationToken)).Select(g => new RegisterCount(new BilingualText(g.Key.NameTh, g.Key.NameEn), g.Count, g.Acknowledged))];
    }

    private async Task<IReadOnlyList<RegisterAgency>> AgenciesAsync(IQueryable<AttendanceDelegation> given, CancellationToken cancellationToken) =>
        await db.Set<Agency>().AsNoTracking()
            .Where(a => given.Any(d => d.AgencyId == a.Id))
            .OrderBy(a => a.Precedence).Take(MostAgencies)
            .Select(a => new RegisterAgency(a.Id, new BilingualText(a.NameTh, a.NameEn)))
            .ToListAsync(cancellationToken);
}
