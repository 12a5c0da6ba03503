using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Organisation;

public sealed class WorkingGroupModel(IMediator mediator, RecordHistory history) : IntranetPage(mediator)
{
    public Result Body { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public bool MayManage => Actor.May(OrganisationPermissions.Manage);

    /// <summary>Whether the reader belongs to the secretariat that arranges this body's meetings.</summary>
    public bool MayArrange =>
        Actor.May(MeetingsPermissions.Arrange) && Actor.Is(PrincipalKey.Role(Roles.MeetingSecretary, Body.Facts.SecretariatId));

    public async Task<IActionResult> OnGetAsync(string code)
    {
        if (await SendAsync(new Query(code)) is not { } body) return NotFound();
        Body = body;
        History = await history.ReadAsync(RecordTypes.Ref<WorkingGroup>(body.Facts.Id), HttpContext.RequestAborted);
        return Page();
    }

    [Requires(OrganisationPermissions.View)]
    public sealed record Query(string Code) : IQuery<Result?>;

    public sealed record Result(Facts Facts, IReadOnlyList<SeatRow> Seats);

    public sealed record Facts(
        long Id, int Revision, string Code, BilingualText Name, string? OrderNumber, DateOnly? From, DateOnly? To, NumberingRule Numbering,
        int DelegationDepth, long SecretariatId, string SecretariatCode, BilingualText Secretariat);

    /// <summary>A seat, by post or by name.</summary>
    /// <param name="Post">The post's title; null for a seat by name.</param>
    /// <param name="Holders">Who holds the post today; empty if it is vacant, or if the seat is by name.</param>
    public sealed record SeatRow(
        long Id, int Order, MemberRole Role, bool Replaceable, DateOnly? From, DateOnly? To, bool IsPast, BilingualText? Post, BilingualText? Person, BilingualText? PersonPosition,
        string? AgencyCode, BilingualText? Agency, List<PostHolder> Holders);

    internal sealed class Handler(IntranetDbContext db, IBusinessClock clock) : IRequestHandler<Query, Result?>
    {
        public async Task<Result?> Handle(Query request, CancellationToken cancellationToken)
        {
            var facts = await FactsOf(request.Code).SingleOrDefaultAsync(cancellationToken);
            return facts is null ? null : new Result(facts, await SeatsOf(facts.Id).AsSingleQuery().ToListAsync(cancellationToken));
        }

        private IQueryable<Facts> FactsOf(string code) =>
            from body in db.Set<WorkingGroup>().AsNoTracking()
            where body.Code == code
            join agency in db.Set<Agency>() on body.SecretariatAgencyId equals agency.Id
            select new Facts(
                body.Id, body.Revision, body.Code, new BilingualText(body.NameTh, body.NameEn), body.OrderNumber, body.From, body.To, body.Numbering,
                body.DelegationDepth,
                agency.Id, agency.Code, new BilingualText(agency.NameTh, agency.NameEn));

        private IQueryable<SeatRow> SeatsOf(long bodyId)
        {
            var today = clock.Today;
            var holders = db.HoldersOn(today);
            return
                from member in db.Set<WorkingGroupMember>().AsNoTracking()
                where member.WorkingGroupId == bodyId
                join p in db.Set<Post>() on member.PostId equals (long?)p.Id into posts
                from post in posts.DefaultIfEmpty()
                join n in db.Set<Person>() on member.PersonId equals (long?)n.Id into people
                from person in people.DefaultIfEmpty()
                join a in db.Set<Agency>() on (post != null ? post.AgencyId : person.AgencyId) equals (long?)a.Id into agencies
                from agency in agencies.DefaultIfEmpty()
                orderby member.Order, member.Id
                select new SeatRow(
                    member.Id,
                    member.Order,
                    member.Role,
                    member.Replaceable,
                    member.From,
                    member.To,
                    member.To < today,
                    post == null ? null : new BilingualText(post.TitleTh, post.TitleEn),
                    person == null ? null : new BilingualText(person.NameTh, person.NameEn),
                    person == null ? null : new BilingualText(person.PositionTh, person.PositionEn),
                    agency == null ? null : agency.Code,
                    agency == null ? null : new BilingualText(agency.NameTh, agency.NameEn),
                    holders.Where(h => h.PostId == member.PostId).OrderBy(h => h.Kind == HoldingKind.Acting).ToList());
        }
    }
}
