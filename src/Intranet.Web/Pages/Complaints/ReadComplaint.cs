using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Complaints;

/// <summary>A case with all that its page shows; of the complainant only what is sealed and what is not there.</summary>
[Requires(ComplaintsPermissions.View)]
public sealed record ReadComplaint(long Id) : IQuery<ComplaintView>;

/// <param name="Sealed">What was given, in the order of the fields.</param>
/// <param name="MayReveal">Whether the actor works in the case's centre.</param>
public sealed record ComplaintView(
    Complaint Case, BilingualText Centre, BilingualText Category, BilingualText? District, string? Subdistrict, BilingualText? RegisteredBy,
    IdentityMode Mode, ComplainantKind Kind, ContactWish Contact, IReadOnlyList<IdentityField> Sealed, bool MayReveal)
{
    /// <summary>To the questions of its category, as they were asked.</summary>
    public IReadOnlyList<AnswerLine> Answers { get; init; } = [];
}

public sealed record AnswerLine(BilingualText Question, QuestionKind Kind, string Text);

/// <summary>What is marked on a case wherever its title stands.</summary>
public sealed record CaseMarks(Urgency Urgency, SecrecyClass Secrecy, bool IsRestricted);

internal sealed class ReadComplaintHandler(IntranetDbContext db, CurrentActor current) : IRequestHandler<ReadComplaint, ComplaintView>
{
    public async Task<ComplaintView> Handle(ReadComplaint request, CancellationToken cancellationToken)
    {
        var rows =
            from c in db.Set<Complaint>().AsNoTracking()
            where c.Id == request.Id
            join centre in db.Set<Agency>() on c.CentreId equals centre.Id
            join category in db.Set<ComplaintCategory>() on c.CategoryId equals category.Id
            join complainant in db.Set<Complainant>() on c.Id equals complainant.ComplaintId
            join d in db.Set<District>() on c.DistrictId equals (long?)d.Id into districts
            from district in districts.DefaultIfEmpty()
            join s in db.Set<Subdistrict>() on c.SubdistrictId equals (long?)s.Id into subdistricts
            from subdistrict in subdistricts.DefaultIfEmpty()
            join p in db.Set<Person>() on c.RegisteredById equals (long?)p.Id into people
            from person in people.DefaultIfEmpty()
            select new
            {
                Case = c,
                Centre = new BilingualText(centre.NameTh, centre.NameEn),
                Category = new BilingualText(category.NameTh, category.NameEn),
                District = district == null ? (BilingualText?)null : new BilingualText(district.NameTh, district.NameEn),
                Subdistrict = subdistrict == null ? null : subdistrict.NameTh,
                RegisteredBy = person == null ? (BilingualText?)null : new BilingualText(person.NameTh, person.NameEn),
                complainant.Mode,
                complainant.Kind,
                complainant.Contact,
                HasName = complainant.Name != null,
                HasPhone = complainant.Phone != null,
                HasAddress = complainant.Address != null,
                HasAgent = complainant.FiledBy != null,
                Answers = db.Set<ComplaintAnswer>().Where(a => a.ComplaintId == c.Id).OrderBy(a => a.QuestionId)
                    .Select(a => new AnswerLine(new BilingualText(a.QuestionTh, a.QuestionEn), a.Kind, a.Text)).ToList(),
            };
        var found = await rows.AsSingleQuery().SingleOrDefaultAsync(cancellationToken) ?? throw new RecordNotFound();
        (IdentityField Field, bool IsGiven)[] fields =
        [
            (IdentityField.Name, found.HasName), (IdentityField.Phone, found.HasPhone), (IdentityField.Address, found.HasAddress), (IdentityField.FiledBy, found.HasAgent),
        ];
        return new ComplaintView(
            found.Case, found.Centre, found.Category, found.District, found.Subdistrict, found.RegisteredBy, found.Mode, found.Kind, found.Contact,
            [.. fields.Where(f => f.IsGiven).Select(f => f.Field)], current.Actor.IsAny(ComplaintAccess.HandlersOf(found.Case.CentreId)))
        {
            Answers = found.Answers,
        };
    }
}
