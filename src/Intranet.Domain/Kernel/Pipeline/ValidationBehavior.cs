using FluentValidation;
using MediatR;

namespace Intranet.Domain.Kernel.Pipeline;

/// <summary>Refuses input whose shape is wrong, all fields at once, before anything is loaded.</summary>
internal sealed class ValidationBehavior<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var errors = new List<FieldError>();
        foreach (var validator in validators)
        {
            var result = await validator.ValidateAsync(request, cancellationToken);
            errors.AddRange(result.Errors.Select(e => new FieldError(e.PropertyName, e.ErrorCode, e.CustomState as object[] ?? [])));
        }

        return errors.Count == 0 ? await next() : throw new InvalidRequest(errors);
    }
}
