using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Organisation;

/// <summary>Reads an agency with everything that stands on its page.</summary>
public sealed partial class AgencyModel
{
    [Requires(OrganisationPermissions.View)]
    public sealed record Query(string Code) : IQuery<Result?>;

    /// <param name="People">In order of precedence, one more than are shown if there are more.</param>
    public sealed record Result(
        Facts Facts, IReadOnlyList<NameRow> Names, IReadOnlyList<UnitRow> Units, IReadOnlyList<PostRow> Posts, IReadOnlyList<PersonRow> People, IReadOnlyList<PersonRow> Desk,
        IReadOnlyList<BodyRow> Bodies);

    public sealed record Facts(
        long Id, string Code, BilingualText Name, string ShortNameTh, AgencyKind Kind, string? MinistryTh, string? DocumentCode,
        int Precedence, string? ParentCode, BilingualText? Parent, BilingualText? Supervisor, List<PostHolder> SupervisorHolders);

    /// <summary>A former name.</summary>
    public sealed record NameRow(BilingualText Name, DateOnly? From, DateOnly? To);

    /// <summary>An agency that is a part of this one.</summary>
    public sealed record UnitRow(string Code, BilingualText Name);

    public sealed record PostRow(long Id, BilingualText Title, bool IsHead, List<HoldingRow> Holdings);

    public sealed record HoldingRow(
        long Id, long PersonId, BilingualText Person, HoldingKind Kind, DateOnly From, DateOnly? To, string? OrderNumber, bool IsPast, bool IsFuture);

    public sealed record PersonRow(long Id, BilingualText Name, BilingualText Position, string? Phone, string? Email);

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
                await FormerNamesOf(facts.Id).ToListAsync(cancellationToken),
                await UnitsOf(facts.Id).ToListAsync(cancellationToken),
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
                join p in db.Set<Agency>() on agency.ParentAgencyId equals (long?)p.Id into parents
                from parent in parents.DefaultIfEmpty()
                select new Facts(
                    agency.Id, agency.Code, new BilingualText(agency.NameTh, agency.NameEn), agency.ShortNameTh, agency.Kind,
                    agency.MinistryTh, agency.DocumentCode, agency.Precedence,
                    parent == null ? null : parent.Code,
                    parent == null ? null : new BilingualText(parent.NameTh, parent.NameEn),
                    supervisor == null ? null : new BilingualText(supervisor.TitleTh, supervisor.TitleEn),
                    holders.Where(h => h.PostId == supervisor.Id).OrderBy(h => h.Kind == HoldingKind.Acting).ToList());
        }

        private IQueryable<NameRow> FormerNamesOf(long agencyId) =>
            db.Set<AgencyName>().AsNoTracking().Where(n => n.AgencyId == agencyId && n.To != null).OrderByDescending(n => n.To).ThenBy(n => n.Id)
                .Select(n => new NameRow(new BilingualText(n.NameTh, n.NameEn), n.From, n.To));

        private IQueryable<UnitRow> UnitsOf(long agencyId) =>
            db.Set<Agency>().AsNoTracking().Where(a => a.ParentAgencyId == agencyId).OrderBy(a => a.Precedence).ThenBy(a => a.Id)
                .Take(Choices.MostAgencies).Select(a => new UnitRow(a.Code, new BilingualText(a.NameTh, a.NameEn)));

        private IQueryable<PostRow> PostsOf(long agencyId)
        {
            var today = clock.Today;
            return
                from post in db.Set<Post>().AsNoTracking()
                where post.AgencyId == agencyId
                orderby post.IsHead descending, post.Id
                select new PostRow(
                    post.Id,
                    new BilingualText(post.TitleTh, post.TitleEn),
                    post.IsHead,
                    (from holding in db.Set<PostHolding>()
                     where holding.PostId == post.Id
                     join person in db.Set<Person>() on holding.PersonId equals person.Id
                     orderby holding.From descending, holding.Id
                     select new HoldingRow(
                         holding.Id, person.Id, new BilingualText(person.NameTh, person.NameEn), holding.Kind, holding.From, holding.To, holding.OrderNumber,
                         holding.To < today, holding.From > today)).ToList());
        }

        private IQueryable<Person> ClerksOf(long agencyId) =>
            db.Set<Person>().Where(p => db.Set<RoleAssignment>().Any(
                r => r.PersonId == p.Id && r.Role == Roles.RegistryClerk && r.AgencyId == agencyId));

        private static IQueryable<PersonRow> Rows(IQueryable<Person> people) =>
            people.AsNoTracking().OrderBy(p => p.Precedence).ThenBy(p => p.Id).Take(PeopleShown + 1).Select(p => new PersonRow(
                p.Id, new BilingualText(p.NameTh, p.NameEn), new BilingualText(p.PositionTh, p.PositionEn), p.Phone, p.Email));

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
