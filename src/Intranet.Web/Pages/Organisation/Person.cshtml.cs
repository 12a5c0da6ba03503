using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Organisation;

public sealed class PersonModel(IMediator mediator, RecordHistory history) : IntranetPage(mediator)
{
    private const int MostRows = 200;

    public Result Person { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public bool MayManage => Actor.May(OrganisationPermissions.Manage);

    public async Task OnGetAsync(long id)
    {
        Person = await SendAsync(new Query(id));
        History = await history.ReadAsync(RecordTypes.Ref<Person>(id), HttpContext.RequestAborted);
    }

    [Requires(OrganisationPermissions.View)]
    public sealed record Query(long PersonId) : IQuery<Result>;

    public sealed record Result(
        Facts Facts, IReadOnlyList<PostRow> Posts, IReadOnlyList<RoleRow> Roles, IReadOnlyList<BodyRow> Bodies);

    public sealed record Facts(
        long Id, BilingualText Name, BilingualText Position, BilingualText PositionTitle, string? LevelTh, string? AgencyCode, BilingualText? Agency,
        string? Phone, string? Email, int Precedence);

    public sealed record PostRow(long PostId, BilingualText Title, BilingualText Agency, AgencyModel.HoldingRow Holding);

    public sealed record RoleRow(long Id, string Role, BilingualText? Agency);

    public sealed record BodyRow(string Code, BilingualText Name, MemberRole Role);

    internal sealed class Handler(IntranetDbContext db, IBusinessClock clock) : IRequestHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var person = await db.Set<Person>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == request.PersonId, cancellationToken)
                ?? throw new RecordNotFound();
            var agency = await db.Set<Agency>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == person.AgencyId, cancellationToken);
            var facts = new Facts(
                person.Id, new BilingualText(person.NameTh, person.NameEn), new BilingualText(person.PositionTh, person.PositionEn),
                new BilingualText(person.PositionTitleTh, person.PositionEn), person.LevelTh, agency?.Code,
                agency is null ? null : new BilingualText(agency.NameTh, agency.NameEn), person.Phone, person.Email, person.Precedence);
            return new Result(
                facts,
                await PostsOf(person).Take(MostRows).ToListAsync(cancellationToken),
                await db.RolesOf(person.Id).ToListAsync(cancellationToken),
                await BodiesOf(person.Id).Take(MostRows).ToListAsync(cancellationToken));
        }

        private IQueryable<PostRow> PostsOf(Person person)
        {
            var today = clock.Today;
            var (id, nameTh, nameEn) = (person.Id, person.NameTh, person.NameEn);
            return
                from holding in db.Set<PostHolding>().AsNoTracking()
                where holding.PersonId == id
                join post in db.Set<Post>() on holding.PostId equals post.Id
                join agency in db.Set<Agency>() on post.AgencyId equals agency.Id
                orderby holding.From descending, holding.Id
                select new PostRow(
                    post.Id, new BilingualText(post.TitleTh, post.TitleEn), new BilingualText(agency.NameTh, agency.NameEn),
                    new AgencyModel.HoldingRow(
                        holding.Id, id, new BilingualText(nameTh, nameEn), holding.Kind, holding.From, holding.To, holding.OrderNumber,
                        holding.To < today, holding.From > today));
        }

        // By name, and by the posts held or acted in today.
        private IQueryable<BodyRow> BodiesOf(long personId) =>
            from seat in db.SeatsOn(clock.Today)
            where seat.HolderPersonId == personId
            join body in db.Set<WorkingGroup>() on seat.WorkingGroupId equals body.Id
            orderby body.NameTh, body.Id
            select new BodyRow(body.Code, new BilingualText(body.NameTh, body.NameEn), seat.Role);
    }
}

internal static class PersonRolesReader
{
    public static IQueryable<PersonModel.RoleRow> RolesOf(this IntranetDbContext db, long personId) =>
        from role in db.Set<RoleAssignment>().AsNoTracking()
        where role.PersonId == personId
        join a in db.Set<Agency>() on role.AgencyId equals (long?)a.Id into agencies
        from agency in agencies.DefaultIfEmpty()
        orderby role.Role, role.Id
        select new PersonModel.RoleRow(role.Id, role.Role, agency == null ? null : new BilingualText(agency.NameTh, agency.NameEn));
}
