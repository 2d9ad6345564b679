package org.twinatlas;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/** Skips the tests on a container where no Docker answers. On CI one must: there they run, and fail. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(EnabledIfDocker.DockerAnswers.class)
@interface EnabledIfDocker {

    class DockerAnswers implements ExecutionCondition {

        private static final String WHAT_TO_DO =
                "no Docker answers; start it, or run 'src/test/container/container.sh up' and '. .container/env.sh'";

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if ("true".equals(System.getenv("CI"))) {
                return ConditionEvaluationResult.enabled("CI must have Docker");
            }
            if (DockerClientFactory.instance().isDockerAvailable()) {
                return ConditionEvaluationResult.enabled("Docker answers");
            }
            System.err.printf("%s is skipped: %s.%n", context.getDisplayName(), WHAT_TO_DO); // a build shows no reasons
            return ConditionEvaluationResult.disabled(WHAT_TO_DO);
        }
    }
}
