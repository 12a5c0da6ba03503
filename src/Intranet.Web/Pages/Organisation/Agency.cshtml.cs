using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Organisation;

public sealed class AgencyModel(IMediator mediator) : IntranetPage(mediator)
{
    public const int PeopleShown = 200;

    public Result Agency { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code)
    {
        if (await SendAsync(new Query(code)) is not { } agency) return NotFound();
        Agency = agency;
        return Page();
    }

    [Requires(OrganisationPermissions.View)]
    public sealed record Query(string Code) : IQuery<Result?>;

    /// <param name="People">In order of precedence, one more than are shown if there are more.</param>
    public sealed record Result(
        Facts Facts, IReadOnlyList<PostRow> Posts, IReadOnlyList<PersonRow> People, IReadOnlyList<PersonRow> Desk,
        IReadOnlyList<BodyRow> Bodies);

    public sealed record Facts(
        long Id, string Code, BilingualText Name, string ShortNameTh, AgencyKind Kind, string? MinistryTh, string? DocumentCode,
        BilingualText? Supervisor, List<PostHolder> SupervisorHolders);

    public sealed record PostRow(BilingualText Title, bool IsHead, List<HoldingRow> Holdings);

    public sealed record HoldingRow(
        BilingualText Person, HoldingKind Kind, DateOnly From, DateOnly? To, string? OrderNumber, bool IsPast, bool IsFuture);

    public sealed record PersonRow(BilingualText Name, BilingualText Position, string? Phone, string? Email);

    public sealed record BodyRow(string Code, BilingualText Name, bool IsSecretariat, List<SeatRow> Seats);

    /// <param name="Sitter">The post's title, or the person's name.</param>
    public sealed record SeatRow(MemberRole Role, BilingualText Sitter);

    internal sealed class Handler(IntranetDbContext db, IBusinessClock clock) : IRequestHandler<Query, Result?>
    {
        public async Task<Result?> Handle(Query request, CancellationToken cancellationToken)
        {
            var facts = await FactsOf(request.Code).AsSingleQuery().SingleOrDefaultAsync(cancellationToken);
            if (facts is null) return null;

            return new Result(
                facts,
                await PostsOf(facts.Id).AsSingleQuery().ToListAsync(cancellationToken),
                await Rows(db.Set<Person>().Where(p => p.AgencyId == facts.Id)).ToListAsync(cancellationToken),
                await Rows(ClerksOf(facts.Id)).ToListAsync(cancellationToken),
                await BodiesOf(facts.Id).AsSingleQuery().ToListAsync(cancellationToken));
        }

        private IQueryable<Facts> FactsOf(string code)
        {
            var holders = db.HoldersOn(clock.Today);
            return
                from agency in db.Set<Agency>().AsNoTracking()
                where agency.Code == code
                join s in db.Set<Post>() on agency.SupervisorPostId equals s.Id into supervisors
                from supervisor in supervisors.DefaultIfEmpty()
                select new Facts(
                    agency.Id, agency.Code, new BilingualText(agency.NameTh, agency.NameEn), agency.ShortNameTh, agency.Kind,
                    agency.MinistryTh, agency.DocumentCode,
                    supervisor == null ? null : new BilingualText(supervisor.TitleTh, supervisor.TitleEn),
                    holders.Where(h => h.PostId == supervisor.Id).OrderBy(h => h.Kind == HoldingKind.Acting).ToList());
        }

        private IQueryable<PostRow> PostsOf(long agencyId)
        {
            var today = clock.Today;
            return
                from post in db.Set<Post>().AsNoTracking()
                where post.AgencyId == agencyId
                orderby post.IsHead descending, post.Id
                select new PostRow(
                    new BilingualText(post.TitleTh, post.TitleEn),
                    post.IsHead,
                    (from holding in db.Set<PostHolding>()
                     where holding.PostId == post.Id
                     join person in db.Set<Person>() on holding.PersonId equals person.Id
                     orderby holding.From descending, holding.Id
                     select new HoldingRow(
                         new BilingualText(person.NameTh, person.NameEn), holding.Kind, holding.From, holding.To, holding.OrderNumber,
                         holding.To < today, holding.From > today)).ToList());
        }

        private IQueryable<Person> ClerksOf(long agencyId) =>
            db.Set<Person>().Where(p => db.Set<RoleAssignment>().Any(
                r => r.PersonId == p.Id && r.Role == Roles.RegistryClerk && r.AgencyId == agencyId));

        private static IQueryable<PersonRow> Rows(IQueryable<Person> people) =>
            people.AsNoTracking().OrderBy(p => p.Precedence).ThenBy(p => p.Id).Take(PeopleShown + 1).Select(p => new PersonRow(
                new BilingualText(p.NameTh, p.NameEn), new BilingualText(p.PositionTh, p.PositionEn), p.Phone, p.Email));

        private IQueryable<BodyRow> BodiesOf(long agencyId)
        {
            var posts = db.Set<Post>().Where(p => p.AgencyId == agencyId);
            var people = db.Set<Person>().Where(p => p.AgencyId == agencyId);
            var seats =
                from member in db.Set<WorkingGroupMember>()
                join post in posts on member.PostId equals (long?)post.Id into seatPosts
                from post in seatPosts.DefaultIfEmpty()
                join person in people on member.PersonId equals (long?)person.Id into seatPeople
                from person in seatPeople.DefaultIfEmpty()
                where post != null || person != null
                select new
                {
                    member.WorkingGroupId,
                    member.Order,
                    member.Role,
                    Th = post != null ? post.TitleTh : person.NameTh,
                    En = post != null ? post.TitleEn : person.NameEn,
                };
            return
                from body in db.Set<WorkingGroup>().AsNoTracking()
                where body.SecretariatAgencyId == agencyId || seats.Any(s => s.WorkingGroupId == body.Id)
                orderby body.NameTh, body.Id
                select new BodyRow(
                    body.Code, new BilingualText(body.NameTh, body.NameEn), body.SecretariatAgencyId == agencyId,
                    seats.Where(s => s.WorkingGroupId == body.Id).OrderBy(s => s.Order)
                        .Select(s => new SeatRow(s.Role, new BilingualText(s.Th, s.En))).ToList());
        }
    }
}
