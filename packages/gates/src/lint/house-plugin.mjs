/** Rules of the house that no off-the-shelf rule states. Loaded by `.oxlintrc.json`. */

/** A cast is allowed at a proven boundary only, and the proof stands beside it. */
const castCarriesReason = {
  create(context) {
    const source = context.sourceCode;

    function check(node) {
      if (isConstAssertion(node) || hasReason(source, node)) return;
      context.report({ node, message: "A cast carries its reason in a comment beside it." });
    }

    return { TSAsExpression: check, TSTypeAssertion: check };
  },
};

/** Dates may be read in the domain; the present moment arrives in `Moment`. */
const noPresentMoment = {
  create(context) {
    return {
      NewExpression(node) {
        if (node.callee.name !== "Date" || node.arguments.length > 0) return;
        context.report({ node, message: "The present moment arrives in Moment, never from Date." });
      },
    };
  },
};

/** A module reads from the top when its functions are declarations; arrows are for callbacks. */
const declaredAtModuleLevel = {
  create(context) {
    return {
      "Program > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression": report,
      "Program > ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression":
        report,
    };

    function report(node) {
      context.report({ node, message: "A function at module level is a declaration." });
    }
  },
};

/**
 * What leaves a module says its type. A function of one `return` may leave it to inference: a schema
 * factory's type is its expression, and writing it out would be a second, hand-kept copy.
 */
const exportsSayTheirType = {
  create(context) {
    return {
      "ExportNamedDeclaration > FunctionDeclaration"(node) {
        if (node.returnType || node.body.body[0]?.type === "ReturnStatement") return;
        context.report({ node: node.id, message: "An exported function says what it returns." });
      },
    };
  },
};

function isConstAssertion(node) {
  return (
    node.typeAnnotation?.type === "TSTypeReference" && node.typeAnnotation.typeName.name === "const"
  );
}

function hasReason(source, node) {
  const line = node.loc.start.line;
  return source
    .getAllComments()
    .some(
      (comment) =>
        saysWhy(comment.value) &&
        comment.loc.end.line >= line - 1 &&
        comment.loc.start.line <= node.loc.end.line,
    );
}

function saysWhy(text) {
  return text.split(/\s+/u).filter((word) => /^[\p{L}`'"]/u.test(word)).length >= 3;
}

export default {
  meta: { name: "house" },
  rules: {
    "cast-carries-reason": castCarriesReason,
    "declared-at-module-level": declaredAtModuleLevel,
    "exports-say-their-type": exportsSayTheirType,
    "no-present-moment": noPresentMoment,
  },
};
