using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Organisation;

/// <summary>Corrects a post's title.</summary>
[StoredName("organisation.revise-post"), Requires(OrganisationPermissions.Manage)]
public sealed record RevisePost(long PostId, int ExpectedRevision, string TitleTh, string TitleEn) : ICommand<Unit>;

internal sealed class RevisePostValidator : AbstractValidator<RevisePost>
{
    public RevisePostValidator()
    {
        RuleFor(c => c.TitleTh).RequiredText(200);
        RuleFor(c => c.TitleEn).RequiredText(200);
    }
}

internal sealed class RevisePostHandler(Records records) : IRequestHandler<RevisePost, Unit>
{
    public async Task<Unit> Handle(RevisePost request, CancellationToken cancellationToken)
    {
        var post = await records.GetAsync<Post>(request.PostId, request.ExpectedRevision, cancellationToken);
        post.Revise(request.TitleTh, request.TitleEn);
        return Unit.Value;
    }
}
