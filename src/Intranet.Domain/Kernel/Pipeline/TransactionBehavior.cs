using Intranet.Domain.Data;
using MediatR;

namespace Intranet.Domain.Kernel.Pipeline;

/// <summary>Runs a command in one transaction; a command sent by a process step inside one joins it.</summary>
internal sealed class TransactionBehavior<TRequest, TResponse>(UnitOfWork unitOfWork) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : ICommand<TResponse>
{
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next) =>
        unitOfWork.IsOpen
            ? next()
            : unitOfWork.RunAsync(UseCase.Of(request), () => next(), cancellationToken);
}
