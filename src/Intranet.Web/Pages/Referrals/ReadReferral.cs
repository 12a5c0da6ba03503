using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Referrals;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Referrals;

/// <summary>A referral with all that its page shows.</summary>
[Requires(ReferralsPermissions.Use)]
public sealed record ReadReferral(long Id) : IQuery<ReferralView>;

/// <param name="Names">Of the people named in it, by id.</param>
/// <param name="Agencies">Those to whom it could go instead; read only while it can be refused or settled.</param>
public sealed record ReferralView(
    Referral Referral, BilingualText Centre, BilingualText Agency, BilingualText? Proposed, ReferralSide Sides, IReadOnlyDictionary<long, BilingualText> Names,
    IReadOnlyList<ReferralView.Choice> Agencies, bool IsLate)
{
    /// <summary>The day with which the form to return a report, or that of a letter, begins.</summary>
    public DateOnly? ProposedDay { get; init; }

    public sealed record Choice(long Id, BilingualText Name);

    /// <summary>Whether the agency is to do something, and the actor answers for it.</summary>
    public bool MayAnswer => Referral.IsOwed && Sides.HasFlag(ReferralSide.Agency);

    public bool MayCheck => Referral.Status == ReferralStatus.Reported && Sides.HasFlag(ReferralSide.Centre);

    public bool MaySettle => Referral.Status == ReferralStatus.Refused && Sides.HasFlag(Referral.GoesToSecretariat ? ReferralSide.Secretariat : ReferralSide.Centre);

    public bool MayRemind => IsLate && Sides.HasFlag(ReferralSide.Centre) && Referral.LettersOfTerm.Count() < ReminderLetter.Last;

    public BilingualText? NameOf(long? personId) => personId is { } id && Names.TryGetValue(id, out var name) ? name : null;
}

internal sealed class ReadReferralHandler(IntranetDbContext db, ReferralDoor door, WorkingCalendarReader calendars, IBusinessClock clock) : IRequestHandler<ReadReferral, ReferralView>
{
    private const int MostAgencies = 400;

    public async Task<ReferralView> Handle(ReadReferral request, CancellationToken cancellationToken)
    {
        var referral = await db.Set<Referral>().AsNoTracking().Include(r => r.Updates.OrderBy(u => u.Id)).Include(r => r.Letters.OrderBy(l => l.Id)).AsSplitQuery()
            .SingleOrDefaultAsync(r => r.Id == request.Id, cancellationToken) ?? throw new RecordNotFound();
        long?[] agencyIds = [referral.CentreId, referral.AgencyId, referral.ProposedAgencyId];
        var agencies = await db.Set<Agency>().AsNoTracking().Where(a => agencyIds.Contains(a.Id))
            .ToDictionaryAsync(a => a.Id, a => new BilingualText(a.NameTh, a.NameEn), cancellationToken);
        var sides = await door.SidesAsync(referral, cancellationToken);
        var view = new ReferralView(
            referral, agencies[referral.CentreId], agencies[referral.AgencyId], referral.ProposedAgencyId is { } proposed ? agencies[proposed] : null, sides,
            await NamesAsync(referral, cancellationToken), await ChoicesAsync(referral, cancellationToken), referral.IsLateOn(clock.Today));
        return view.MayCheck || view.MayRemind ? view with { ProposedDay = await ProposedDayAsync(view, cancellationToken) } : view;
    }

    private async Task<DateOnly> ProposedDayAsync(ReferralView view, CancellationToken cancellationToken)
    {
        var calendar = await calendars.ReadAsync(cancellationToken);
        return view.MayCheck
            ? await ProposedDays.ToCorrectAsync(db, calendar, clock.Today, cancellationToken)
            : await ProposedDays.ToAnswerAsync(db, calendar, view.Referral, clock.Today, cancellationToken);
    }

    private async Task<Dictionary<long, BilingualText>> NamesAsync(Referral referral, CancellationToken cancellationToken)
    {
        long?[] ids = [referral.AcknowledgedById, referral.ReportedById, referral.RefusedById, referral.SettledById, .. referral.Updates.Select(u => u.ById), .. referral.Letters.Select(l => l.SentById)];
        return await db.Set<Person>().AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => new BilingualText(p.NameTh, p.NameEn), cancellationToken);
    }

    private async Task<List<ReferralView.Choice>> ChoicesAsync(Referral referral, CancellationToken cancellationToken)
    {
        if (!referral.IsOwed && referral.Status != ReferralStatus.Refused) return [];
        var isToBeSettled = referral.Status == ReferralStatus.Refused;
        var excluded = db.ExclusionsFrom(RecordTypes.Ref<Referral>(referral.Id));

        // Whoever settles chooses among those who may have it; an agency that refuses must not learn from the list who is accused.
        return await db.Set<Agency>().AsNoTracking().Where(a => !isToBeSettled || !excluded.Any(e => e.Principal == "agency:" + a.Id))
            .OrderBy(a => a.Precedence).ThenBy(a => a.Id).Take(MostAgencies)
            .Select(a => new ReferralView.Choice(a.Id, new BilingualText(a.NameTh, a.NameEn))).ToListAsync(cancellationToken);
    }
}
