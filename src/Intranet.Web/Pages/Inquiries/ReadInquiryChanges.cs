using Intranet.Domain.Data;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Inquiries;

/// <summary>The orders by which members of a committee were replaced, the last first; none for whoever may not see it.</summary>
[Requires(InquiriesPermissions.Use)]
public sealed record ReadInquiryChanges(long InquiryId) : IQuery<IReadOnlyList<InquiryChangeView>>;

public sealed record InquiryChangeView(long Id, string OrderNumber, DateOnly OrderedOn, string Wording, IReadOnlyList<InquiryChangeView.Seat> Seats)
{
    /// <param name="Before">Null: they joined.</param>
    /// <param name="After">Null: they left.</param>
    public sealed record Seat(BilingualText Name, BilingualText Position, MemberRole? Before, MemberRole? After);
}

internal sealed class ReadInquiryChangesHandler(IntranetDbContext db) : IRequestHandler<ReadInquiryChanges, IReadOnlyList<InquiryChangeView>>
{
    private const int Most = 20;

    public async Task<IReadOnlyList<InquiryChangeView>> Handle(ReadInquiryChanges request, CancellationToken cancellationToken)
    {
        var changes = db.Set<InquiryChange>().AsNoTracking().Where(c => c.InquiryId == request.InquiryId && db.Set<Inquiry>().Any(i => i.Id == c.InquiryId));
        return await changes.OrderByDescending(c => c.Id).Take(Most)
            .Select(c => new InquiryChangeView(
                c.Id, c.OrderNumber, c.OrderedOn, c.Wording,
                (from seat in c.Seats
                 join person in db.Set<Person>() on seat.PersonId equals person.Id
                 orderby seat.Id
                 select new InquiryChangeView.Seat(new BilingualText(person.NameTh, person.NameEn), new BilingualText(person.PositionTh, person.PositionEn), seat.Before, seat.After)).ToList()))
            .AsSingleQuery()
            .ToListAsync(cancellationToken);
    }
}
